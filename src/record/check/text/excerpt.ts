const AROUND = 12;

/** A stretch of a text about what is wrong in it, so that a reader finds it. */
export function excerpt(text: string, index: number): string {
  const start = Math.max(0, index - AROUND);
  const end = Math.min(text.length, index + AROUND + 1);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
