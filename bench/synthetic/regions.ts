import type { Initiative, Municipality } from '../../src/record/types.ts';
import { SYNTHETIC_DOCUMENT, syntheticInitiatives } from './initiatives.ts';
import type { Random } from './random.ts';
import { MARK, readingOf } from './texts.ts';

/** Prefix of the ids of made regions; no real one begins so. */
export const SYNTHETIC_PREFIX = 'synthetic-';
/** One partner in so many joined later, as in the record. */
const LATER = 8;

/**
 * A made region as its file has it; everything one can read in it says that it is made.
 * @param members the first is the central city
 */
export function syntheticRegion(
  random: Random,
  number: number,
  members: readonly Municipality[],
  initiatives: number,
  patterns: readonly Initiative[],
): { id: string } & Record<string, unknown> {
  const source = { id: SYNTHETIC_DOCUMENT.id, section: '（合成）', lines: '1' };
  const year = 2015 + random.below(9);
  const formed = `${year}-${month(random)}-01`;
  const [central] = members;
  return {
    $schema: '../../docs/schema/region.json',
    id: `${SYNTHETIC_PREFIX}${String(number).padStart(3, '0')}`,
    name: {
      ja: `合成圏域 ${number}`,
      en: `Synthetic ${number} Region`,
      kana: `ごうせいけんいき${readingOf(number)}`,
    },
    shortName: `合成${number}`,
    centralCities: [central?.code ?? ''],
    members: members.map(({ code }) => ({
      code,
      joined: code === central?.code ? null : joinedOn(random, year, formed),
      scheme: 'national',
    })),
    milestones: [
      {
        date: formed,
        precision: 'day',
        kind: 'agreement',
        text: `${MARK.ja}連携協約を結ぶ`,
        sources: [source],
      },
      { date: formed, precision: 'day', kind: 'vision', text: `${MARK.ja}ビジョンを策定`, sources: [source] },
    ],
    visions: [
      { edition: 1, name: `${MARK.ja}圏域ビジョン`, adopted: formed, from: year, to: year + 4, inferred: [] },
    ],
    outlook: `${MARK.ja}これからのことは、何も書かれていません。`,
    coverage: { kind: 'complete', basis: 'adopted', document: SYNTHETIC_DOCUMENT.id, asOf: '2025-04-01' },
    initiatives: syntheticInitiatives(random, patterns, members, initiatives),
    contact: { section: null, url: null },
    sources: [source],
    notes: [`${MARK.ja}速さを測るためにつくった圏域です。実在しません。`],
  };
}

function joinedOn(random: Random, formedIn: number, formed: string): string {
  if (random.below(LATER) > 0 || formedIn >= 2024) return formed;
  return `${formedIn + 1}-${month(random)}-01`;
}

function month(random: Random): string {
  return String(1 + random.below(12)).padStart(2, '0');
}
