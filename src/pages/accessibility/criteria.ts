import type { Criterion, Result } from './criterion.ts';
import { OPERABLE } from './operable.ts';
import { PERCEIVABLE } from './perceivable.ts';
import { UNDERSTANDABLE } from './understandable.ts';

type GroupId = 'jis' | 'added' | 'beyond';

/** Criteria in the order of their numbers, under the standard that asks for them. */
export interface CriteriaGroup {
  id: GroupId;
  criteria: readonly Criterion[];
}

const ALL: readonly Criterion[] = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE];

/** All criteria aimed at, each once. */
export const CRITERIA_GROUPS: readonly CriteriaGroup[] = (['jis', 'added', 'beyond'] as const).map((id) => ({
  id,
  criteria: ALL.filter((criterion) => groupOf(criterion) === id),
}));

function groupOf({ level, since }: Criterion): GroupId {
  if (level === 'AAA') return 'beyond';
  return since === '2.0' ? 'jis' : 'added';
}

/** How many criteria of a group have each result, those that none has left out. */
export function resultsOf({ criteria }: CriteriaGroup): (readonly [Result, number])[] {
  const order: readonly Result[] = ['met', 'notApplicable', 'needsPerson', 'notMet'];
  return order
    .map((result) => [result, criteria.filter((each) => each.result === result).length] as const)
    .filter(([, count]) => count > 0);
}
