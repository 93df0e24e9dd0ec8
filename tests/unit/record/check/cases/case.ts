import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import type { Changes } from '../fixture.ts';

/** One thing broken in the small region, which rule says so and where, and what its words must name. */
export interface Case {
  rule: RuleId;
  change: Changes;
  /** The value found: in the reason, in either language. */
  found: string;
  /** From the remedy in Japanese and in English. */
  ja: string;
  en: string;
  path: string;
}

/** The fault stands where the first change was made, unless a path says otherwise. */
export function broken(
  rule: RuleId,
  change: Changes,
  found: string,
  ja: string,
  en: string,
  path = Object.keys(change)[0] ?? '',
): Case {
  return { rule, change, found, ja, en, path };
}
