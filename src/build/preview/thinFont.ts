import { type FontTable, fontTables, glyphRanges, tableOf } from './fontTables.ts';

/** From the radicals on, without the ligatures of Latin, Armenian and Hebrew letters. */
const EAST_ASIAN = /[\u2e80-\ufaff\ufb50-\u{10ffff}]+/gu;
const NO_SHAPE = Buffer.alloc(0);

/**
 * Makes a font without the shapes that a text has no use for: those of East Asian characters that do not stand in it.
 * Numbers and widths of glyphs, kerning and ligatures stay, so that the text is drawn as with the whole font; and every
 * other character may become part of one. The renderer reads a font anew for each glyph: a tenth of the file is a
 * tenth of the time.
 * @param data a TrueType font; one of another build than the project's own is given back whole
 */
export function fontThinner(data: Buffer): (text: string) => Buffer {
  const tables = fontTables(data);
  const shapes = shapesOf(data, tables);
  if (shapes === null) return () => data;
  const glyphs = new Map<number, number>();
  const others = new Set<number>();
  for (const { first, last, glyph } of glyphRanges(data, tableOf(tables, 'cmap'))) {
    for (let character = first; character <= last; character += 1) {
      const own = glyph + character - first;
      if (isEastAsian(character)) glyphs.set(character, own);
      else others.add(own);
    }
  }
  const lasting = shapes.slice();
  for (const glyph of glyphs.values()) if (!others.has(glyph)) lasting[glyph] = NO_SHAPE;
  return (text) => {
    const kept = lasting.slice();
    const needed = (text.match(EAST_ASIAN) ?? []).join('');
    // A mark may be written apart from its letter (か and ゛); they are drawn as one.
    for (const character of new Set(needed + needed.normalize('NFC'))) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      if (glyph !== undefined) kept[glyph] = shapes[glyph] ?? NO_SHAPE;
    }
    return withShapes(data, tables, kept);
  };
}

function isEastAsian(character: number): boolean {
  return String.fromCodePoint(character).match(EAST_ASIAN) !== null;
}

/** Bytes of each glyph; null where offsets are short or glyphs are put together from others. */
function shapesOf(data: Buffer, tables: ReadonlyMap<string, FontTable>): Buffer[] | null {
  if (data.readInt16BE(tableOf(tables, 'head').offset + 50) === 0) return null;
  const [loca, glyf] = [tableOf(tables, 'loca').offset, tableOf(tables, 'glyf').offset];
  const count = data.readUInt16BE(tableOf(tables, 'maxp').offset + 4);
  const start = (glyph: number) => glyf + data.readUInt32BE(loca + 4 * glyph);
  const shapes = Array.from({ length: count }, (_, glyph) => data.subarray(start(glyph), start(glyph + 1)));
  const isComposed = shapes.some((shape) => shape.length > 0 && shape.readInt16BE(0) < 0);
  return isComposed ? null : shapes;
}

/** The same font with other shapes. Check sums stay as they were: those who read the file here do not look at them. */
function withShapes(data: Buffer, tables: ReadonlyMap<string, FontTable>, shapes: readonly Buffer[]): Buffer {
  const offsets = Buffer.alloc(4 * (shapes.length + 1));
  let [end, at] = [0, 4];
  for (const { length } of shapes) {
    end += length;
    at = offsets.writeUInt32BE(end, at);
  }
  const changed = new Map([
    ['glyf', Buffer.concat(shapes.filter(({ length }) => length > 0))],
    ['loca', offsets],
  ]);
  const directory = Buffer.from(data.subarray(0, 12 + 16 * tables.size));
  const parts: Buffer[] = [directory];
  let [position, record] = [directory.length, 12];
  for (const [tag, { offset, length }] of tables) {
    const content = changed.get(tag) ?? data.subarray(offset, offset + length);
    directory.writeUInt32BE(position, record + 8);
    directory.writeUInt32BE(content.length, record + 12);
    // Tables begin at multiples of four.
    const padding = Buffer.alloc(-content.length & 3);
    parts.push(content, padding);
    position += content.length + padding.length;
    record += 16;
  }
  return Buffer.concat(parts);
}
