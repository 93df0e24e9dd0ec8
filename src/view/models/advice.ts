import type { InitiativeModel } from './initiative.ts';

/** What someone ill or in danger must be told beside a list of initiatives. */
export type Advice = 'medical' | 'disaster';

/** Which advice a list needs, in the order it is said. */
export function adviceFor(
  initiatives: readonly Pick<InitiativeModel, 'category' | 'situations'>[],
): Advice[] {
  const isMedical = initiatives.some(({ category }) => category.id === 'medical');
  const isDisaster = initiatives.some(
    ({ category, situations }) => category.id === 'safety' && situations.some(({ id }) => id === 'disaster'),
  );
  return [...(isMedical ? (['medical'] as const) : []), ...(isDisaster ? (['disaster'] as const) : [])];
}
