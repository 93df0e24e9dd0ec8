interface Point {
  id: string;
  x: number;
  y: number;
}

/**
 * The point that a key leads to from another: left and right by the horizontal axis, up and down by the vertical one, Home and End to
 * its ends; null for other keys, and where there is none further.
 */
export function stepTo(key: string, points: readonly Point[], from: string): string | null {
  const across = [...points].sort((one, other) => one.x - other.x);
  const down = [...points].sort((one, other) => one.y - other.y);
  const beside = (ordered: readonly Point[], step: number) =>
    ordered[ordered.findIndex(({ id }) => id === from) + step]?.id ?? null;
  switch (key) {
    case 'ArrowRight':
      return beside(across, 1);
    case 'ArrowLeft':
      return beside(across, -1);
    case 'ArrowUp':
      return beside(down, -1);
    case 'ArrowDown':
      return beside(down, 1);
    case 'Home':
      return across[0]?.id ?? null;
    case 'End':
      return across.at(-1)?.id ?? null;
    default:
      return null;
  }
}
