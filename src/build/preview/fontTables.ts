/** Where a table lies in a font file, bytes. */
export interface FontTable {
  offset: number;
  length: number;
}

/** Characters one after the other whose glyphs follow one another, too. */
export interface GlyphRange {
  /** Code points; the last one is within. */
  first: number;
  last: number;
  /** Glyph of the first. */
  glyph: number;
}

/** Tables of a TrueType font by their tags, in the order of its directory. */
export function fontTables(data: Buffer): ReadonlyMap<string, FontTable> {
  const tables = new Map<string, FontTable>();
  const end = 12 + 16 * data.readUInt16BE(4);
  for (let record = 12; record < end; record += 16) {
    tables.set(data.toString('latin1', record, record + 4), {
      offset: data.readUInt32BE(record + 8),
      length: data.readUInt32BE(record + 12),
    });
  }
  return tables;
}

/** @throws Error where there is no such table */
export function tableOf(tables: ReadonlyMap<string, FontTable>, tag: string): FontTable {
  const table = tables.get(tag);
  if (!table) throw new Error(`no table "${tag}" in the font`);
  return table;
}

/** What characters look like (cmap, format 12). @throws Error where the font does not say it so */
export function glyphRanges(data: Buffer, { offset }: FontTable): GlyphRange[] {
  const count = data.readUInt16BE(offset + 2);
  for (let record = offset + 4; record < offset + 4 + 8 * count; record += 8) {
    const start = offset + data.readUInt32BE(record + 4);
    if (data.readUInt16BE(start) !== 12) continue;
    return Array.from({ length: data.readUInt32BE(start + 12) }, (_, index) => {
      const group = start + 16 + 12 * index;
      return {
        first: data.readUInt32BE(group),
        last: data.readUInt32BE(group + 4),
        glyph: data.readUInt32BE(group + 8),
      };
    });
  }
  throw new Error('no character map of format 12 in the font');
}
