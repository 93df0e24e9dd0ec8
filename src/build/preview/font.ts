import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fontTables, glyphRanges, tableOf } from './fontTables.ts';

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

/** Where the font files lie. */
export function fontFiles(): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/package.json`));
  return Object.values(files).map((file) => path.join(folder, file));
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
  const tables = fontTables(data);
  const table = (tag: string): number => tableOf(tables, tag).offset;
  const unitsPerEm = data.readUInt16BE(table('head') + 18);
  const widths = data.readUInt16BE(table('hhea') + 34);
  const metrics = table('hmtx');
  const glyphs = glyphRanges(data, tableOf(tables, 'cmap'));
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
