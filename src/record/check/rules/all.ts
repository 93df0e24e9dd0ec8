import { csvRules } from './csv.ts';
import { dateRules } from './dates.ts';
import { evidenceRules } from './evidence.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { formRules } from './form.ts';
import { initiativeRules } from './initiatives.ts';
import { linkRules } from './links.ts';
import { listRules } from './lists.ts';
import { memberRules } from './members.ts';
import { notationRules } from './notation.ts';
import { otherRules } from './others.ts';
import type { Rule } from './rule.ts';
import { textRules } from './text.ts';

export type { Language, Severity, Wording } from './rule.ts';

const all = {
  ...fileRules,
  ...formRules,
  ...notationRules,
  ...listRules,
  ...csvRules,
  ...memberRules,
  ...dateRules,
  ...initiativeRules,
  ...linkRules,
  ...evidenceRules,
  ...figureRules,
  ...otherRules,
  ...textRules,
};

/** Stable name of a rule. */
export type RuleId = keyof typeof all;

/** Every rule of the check, its severity and its words. */
export const rules: Readonly<Record<RuleId, Rule>> = all;

export function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name);
}
