/** Units whose values tell a change only by their sign. */
const SIGNED: ReadonlySet<string> = new Set(['change', 'outlook']);

/**
 * A value as it is printed in every language: groups of three with commas, the decimal places of its measure, a real minus,
 * and a plus before a change for the better or worse alike.
 */
export function printed({ id, digits }: { id: string; digits: number }, value: number): string {
  const text = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (value < 0) return `−${text}`;
  return value > 0 && SIGNED.has(id) ? `+${text}` : text;
}

/** The same without needless noughts, for the ticks of a scale. */
export function printedTick(value: number): string {
  const text = Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 6 });
  return value < 0 ? `−${text}` : text;
}
