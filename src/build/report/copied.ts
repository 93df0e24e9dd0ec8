import type { RecordFiles } from '../../record/check/checkRecord.ts';
import type { Fault } from '../../record/check/fault.ts';
import { copiedTexts } from '../check/copiedText.ts';

/** Headings, names of offices: these too are the source's own words on purpose. */
const NAMED = /(?:^|\.)(?:heading|middleItem|department|relatedDepartment)$/;

/** Texts of the record that share 20 characters or more with a source, names and headings aside. */
export function copiedSentences(files: RecordFiles, sources: RecordFiles): Fault[] {
  return copiedTexts(files, sources).filter(({ path }) => !NAMED.test(path));
}
