import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What a layout has to know of a font before anything is drawn. */
export interface Font {
  /** Width of a line of text, in ems; kerning, which only narrows it, is left out. */
  width(text: string): number;
  /** Whether the font can draw a character. */
  has(character: string): boolean;
}

/** The two weights of the pictures. */
export interface Fonts {
  regular: Font;
  bold: Font;
}

export const FONT_FAMILY = 'Noto Sans JP';
export const FONT_PACKAGE = '@expo-google-fonts/noto-sans-jp';

/** Bold letters, as SVG and the font's files count weights. */
export const BOLD = 700;

const files = { regular: '400Regular/NotoSansJP_400Regular.ttf', bold: '700Bold/NotoSansJP_700Bold.ttf' };

/** Where the font files lie, for the renderer. */
function fontFiles(): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/package.json`));
  return Object.values(files).map((file) => path.join(folder, file));
}

/** The project's own font and no other, so that every machine draws the same picture. */
export function onlyOwnFont() {
  return { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY };
}

/** @throws Error where a file is missing or is no TrueType font */
export async function readFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all(fontFiles().map(async (file) => parseFont(await readFile(file))));
  if (!regular || !bold) throw new Error('the pictures need two weights');
  return { regular, bold };
}

/**
 * Reads characters and widths of a TrueType font (OpenType tables head, hhea, hmtx, cmap format 12).
 * @throws Error where one of them is missing
 */
export function parseFont(data: Buffer): Font {
  const table = (tag: string): number => {
    const count = data.readUInt16BE(4);
    for (let record = 12; record < 12 + 16 * count; record += 16) {
      if (data.toString('latin1', record, record + 4) === tag) return data.readUInt32BE(record + 8);
    }
    throw new Error(`no table "${tag}" in the font`);
  };
  const unitsPerEm = data.readUInt16BE(table('head') + 18);
  const widths = data.readUInt16BE(table('hhea') + 34);
  const metrics = table('hmtx');
  const glyphs = glyphRanges(data, table('cmap'));
  const glyphOf = (codePoint: number): number => {
    const range = glyphs.find(({ first, last }) => codePoint >= first && codePoint <= last);
    return range ? range.glyph + codePoint - range.first : 0;
  };
  // Glyphs beyond the last width have that width too.
  const advance = (glyph: number) => data.readUInt16BE(metrics + 4 * Math.min(glyph, widths - 1));
  const known = new Map<string, number>();
  const widthOf = (character: string): number => {
    const width = known.get(character) ?? advance(glyphOf(character.codePointAt(0) ?? 0)) / unitsPerEm;
    known.set(character, width);
    return width;
  };
  return {
    width: (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0),
    has: (character) => glyphOf(character.codePointAt(0) ?? 0) !== 0,
  };
}

/** Runs of characters whose glyphs follow one another. */
function glyphRanges(data: Buffer, cmap: number): { first: number; last: number; glyph: number }[] {
  const count = data.readUInt16BE(cmap + 2);
  for (let record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
    const start = cmap + data.readUInt32BE(record + 4);
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
