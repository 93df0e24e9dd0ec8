import type { Initiative } from '../../src/record/types.ts';
import type { Random } from './random.ts';
import { MARK, summaryOf, titleOf } from './texts.ts';

/** The document that all made initiatives name. */
export const SYNTHETIC_DOCUMENT = {
  id: 'synthetic-record',
  title: '（合成）試験のための記録',
  publisher: '（合成）',
  date: null,
  kind: 'vision',
  note: '速さを測るためにつくった記録。実在する取組はひとつもない。',
} as const;

/**
 * Initiatives spread as those of a real region are: each takes category, pillar, field, situations, status, kind of
 * participants and number of parts from one of the real ones, and nothing that can be read.
 * @param members codes with names, the central city first
 */
export function syntheticInitiatives(
  random: Random,
  patterns: readonly Initiative[],
  members: readonly { code: string; name: string }[],
  count: number,
): object[] {
  const names = members.map(({ name }) => name);
  return Array.from({ length: count }, (_, index) => {
    const pattern = random.pick(patterns);
    const { pillar, field, category, alsoCategories, situations, figures, parts } = pattern;
    return {
      key: String(index + 1),
      number: String(index + 1),
      title: titleOf(random, random.pick(names)),
      titleBy: 'editor',
      parts: parts.map(() => ({ title: titleOf(random, '') })),
      pillar,
      field,
      category,
      alsoCategories,
      situations,
      tags: pattern.tags.map((_tag, place) => `${MARK.ja}札${place + 1}`),
      participants: participantsLike(random, pattern, members),
      summary: summaryOf(random, names),
      status: pattern.status === 'completed' ? 'ongoing' : pattern.status,
      figures: figures.map(({ unit }) => ({
        label: `${MARK.ja}数`,
        value: 1,
        unit,
        period: null,
        asPrinted: `1${unit}`,
      })),
      sources: [{ id: SYNTHETIC_DOCUMENT.id, section: '（合成）', lines: String(index + 1) }],
    };
  });
}

function participantsLike(
  random: Random,
  { participants }: Initiative,
  members: readonly { code: string }[],
): object {
  switch (participants.kind) {
    case 'listed': {
      const count = Math.min(members.length, Math.max(1, participants.codes.length));
      const chosen = random.shuffled(members).slice(0, count);
      return { kind: 'listed', codes: chosen.map(({ code }) => code).sort() };
    }
    case 'count':
      return { kind: 'count', count: Math.min(members.length, participants.count) };
    case 'all':
    case 'unstated':
      return { kind: participants.kind };
  }
}
