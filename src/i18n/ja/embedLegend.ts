/** Beside the colours of a frame's map. */
export const jaEmbedLegend = {
  /** Counts are of the whole country, though the map shows a part. */
  nationwide: (count: string) => `全国で${count}`,
  scheme: '高知県の制度で参加する市町村の境',
} as const;
