import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import { nameLines, widthOf } from '../../../src/view/nameLines.ts';
import { regionShortName } from '../../../src/view/voice.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from './voices.ts';

/** Every Japanese name of the record with more than six letters: its lines, each with its reading. */
const LONG: Readonly<Record<string, readonly (readonly [line: string, reading: string])[]>> = {
  みちのく盛岡広域: [
    ['みちのく', 'みちのく'],
    ['盛岡広域', 'もりおかこういき'],
  ],
  れんけいこうち: [
    ['れんけい', 'れんけい'],
    ['こうち', 'こうち'],
  ],
  かすみがうら市: [
    ['かすみが', 'かすみが'],
    ['うら市', 'うらし'],
  ],
  つくばみらい市: [
    ['つくば', 'つくば'],
    ['みらい市', 'みらいし'],
  ],
  いちき串木野市: [
    ['いちき', 'いちき'],
    ['串木野市', 'くしきのし'],
  ],
};

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

describe('nameLines', () => {
  it('has broken every Japanese name of more than six letters, and no other', () => {
    const readings = new Map([
      ...atlas.regions.map(({ shortName, name }) => [shortName, name.kana] as const),
      ...atlas.municipalities.map(({ name, kana }) => [name, kana] as const),
    ]);
    const long = [...readings.keys()].filter((name) => [...name].length > 6);
    expect(long.sort()).toEqual(Object.keys(LONG).sort());
    for (const name of readings.keys()) if (!(name in LONG)) expect(nameLines(name)).toEqual([name]);
  });

  it('breaks between words that are read apart: the readings of the lines are the reading of the name', () => {
    const kanaOf = (name: string) =>
      atlas.municipalities.find((each) => each.name === name)?.kana ??
      atlas.regions.find(({ shortName }) => shortName === name)?.name.kana;
    for (const [name, lines] of Object.entries(LONG)) {
      expect(nameLines(name)).toEqual(lines.map(([line]) => line));
      expect(kanaOf(name), name).toMatch(new RegExp(`^${lines.map(([, reading]) => reading).join('')}`));
    }
  });

  it('breaks English names of regions at a space or hyphen, so that no line is wider than seven letters', () => {
    const names = atlas.regions.map((region) => regionShortName(voiceOf('en'), region));
    for (const name of names) {
      const lines = nameLines(name);
      expect([lines.join(''), lines.join(' ')], name).toContain(name);
      for (const line of lines) expect(widthOf(line), line).toBeLessThan(8.5);
    }
    expect(names.filter((name) => /[ -]/.test(name) && nameLines(name).length === 1)).toEqual([]);
  });

  it('breaks a romanised municipality at its hyphen, once it is very long', () => {
    expect(nameLines('Fujikawaguchiko-machi')).toEqual(['Fujikawaguchiko-', 'machi']);
    expect(nameLines('Higashihiroshima-shi')).toEqual(['Higashihiroshima-shi']);
    for (const { romaji } of atlas.municipalities) {
      expect(nameLines(romaji).join(''), romaji).toBe(romaji);
      for (const line of nameLines(romaji)) expect(line.length, romaji).toBeLessThanOrEqual(20);
    }
  });
});

describe('widthOf', () => {
  it('counts letters, not code units, and Latin ones as little more than half', () => {
    expect(widthOf('𠮷野')).toBe(2);
    expect(widthOf('Mito')).toBeCloseTo(4 * 0.58);
    expect(widthOf('')).toBe(0);
  });
});
