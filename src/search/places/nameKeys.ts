import type { MunicipalityDocument, PrefectureDocument, RegionDocument } from '../documents.ts';
import { foldName } from '../normalise.ts';
import type { Word } from '../query/words.ts';
import { foldRomaji } from '../romaji.ts';
import type { Why } from '../types.ts';
import { coreOfRegion } from './regionEnding.ts';
import { TIER, type Tier } from './tiers.ts';

/** One way a place can be named, folded for comparing. */
export interface NameKey {
  field: Why['field'];
  /** As it is shown. */
  text: string;
  folded: string;
  /** How many units of it are the name without 市, 町, 村, 区 or 圏域; nought where that is no name. */
  bareLength: number;
  whole: Tier;
  begins: Tier;
  /** Shortest word that is looked for inside it. */
  insideFrom: number;
}

const NEVER = Number.POSITIVE_INFINITY;

export function municipalityKeys({ name, kana, romaji }: MunicipalityDocument): NameKey[] {
  const suffix = kana.match(KANA_SUFFIX)?.[0] ?? '';
  const [base = romaji] = romaji.split('-');
  return [
    key('name', name, name.length - 1, { insideFrom: 1 }),
    key('reading', kana, kana.length - suffix.length, { begins: TIER.readingBegins }),
    romajiKey(romaji, foldRomaji(base)?.length ?? 0),
  ];
}

export function regionKeys({ name, shortName, aliases, kana, english }: RegionDocument): NameKey[] {
  const [, ...later] = [...english.matchAll(/(?<=^|[\s-])[A-Z]/g)];
  return [
    key('name', name, bareRegion(name), { insideFrom: 1 }),
    key('name', shortName, bareRegion(shortName), { whole: TIER.bare, insideFrom: 1 }),
    ...aliases.map((alias) => key('alias', alias, bareRegion(alias), { insideFrom: 1 })),
    key('reading', kana, 0, { begins: TIER.readingBegins, insideFrom: 3 }),
    romajiKey(english, foldRomaji(english.replace(/ Region$/, ''))?.length ?? 0),
    // "Kirin" of "Inaba-Tajima Kirin no Machi Region": English names are looked for by any of their words.
    ...later.map(({ index }) => ({
      ...romajiKey(english.slice(index), 0),
      whole: TIER.inside,
      begins: TIER.inside,
    })),
  ];
}

/** A prefecture, with and without 県, 府, 都. */
export function prefectureKeys({ name, kana, english }: PrefectureDocument): NameKey[] {
  const isWhole = name === '北海道';
  return [
    key('prefecture', name, isWhole ? 0 : name.length - 1),
    key('prefecture', kana, isWhole ? 0 : kana.replace(/(?:けん|ふ|と)$/, '').length),
    ...['', '-ken', '-fu', '-to', ' prefecture'].map((ending) => romajiKey(english + ending, 0)),
  ];
}

/** How well a word names what a key stands for; null where it does not. */
export function tierOf(key: NameKey, { name, romaji }: Pick<Word, 'name' | 'romaji'>): Tier | null {
  const word = key.field === 'romaji' ? romaji : name;
  if (word === null || word === '') return null;
  const place = key.folded.indexOf(word);
  if (place < 0) return null;
  if (place > 0) return word.length >= key.insideFrom ? TIER.inside : null;
  if (word.length === key.folded.length) return key.whole;
  return word.length === key.bareLength ? TIER.bare : key.begins;
}

/** し, ちょう, そん …: what a municipality's reading ends in. */
export const KANA_SUFFIX = /(?:し|く|ちょう|まち|むら|そん)$/;

function key(
  field: Why['field'],
  text: string,
  bareLength: number,
  { whole = TIER.exact, begins = TIER.begins, insideFrom = NEVER }: Partial<NameKey> = {},
): NameKey {
  const folded = foldName(text);
  return {
    field,
    text,
    folded,
    bareLength: folded.length - (text.length - bareLength),
    whole,
    begins,
    insideFrom,
  };
}

function romajiKey(text: string, bareLength: number): NameKey {
  return {
    field: 'romaji',
    text,
    folded: foldRomaji(text) ?? '',
    bareLength,
    whole: TIER.exact,
    begins: TIER.readingBegins,
    insideFrom: NEVER,
  };
}

function bareRegion(name: string): number {
  return coreOfRegion(name)?.length ?? 0;
}
