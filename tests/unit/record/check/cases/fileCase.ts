import type { RecordFiles } from '../../../../../src/record/check/checkRecord.ts';
import type { RuleId } from '../../../../../src/record/check/rules/all.ts';
import { recordOf } from '../fixture.ts';
import { small } from '../small.ts';

/** Files of which one is broken: which rule says so and where, and what its words must name. */
export interface FileCase {
  rule: RuleId;
  file: string;
  path: string;
  files: RecordFiles;
  found: string;
  ja: string;
  en: string;
}

/** The record with nothing wrong in it. */
export const whole: RecordFiles = recordOf(small);

/** The record with something replaced in the text of one file. */
export function replaced(name: string, from: string | RegExp, to: string): RecordFiles {
  const before = whole[name] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name} has no ${from}`);
  return { ...whole, [name]: after };
}
