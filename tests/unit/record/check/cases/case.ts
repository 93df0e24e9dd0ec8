import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import type { Changes } from '../fixture.ts';

/** One thing broken in the small region: which rule says so, where, and what its words must name. */
export interface Case {
  rule: RuleId;
  path: string;
  change: Changes;
  /** The value found and the remedy, in either language. */
  ja: readonly [found: string, remedy: string];
  en: readonly [found: string, remedy: string];
}
