import type { RecordFiles } from '../../record/check/checkRecord.ts';
import type { Fault } from '../../record/check/fault.ts';
import { readJson } from '../../record/check/json/readJson.ts';
import { formatPath, nameOf } from '../../record/check/path.ts';
import { rules } from '../../record/check/rules/all.ts';
import { sharedRuns } from '../sharedRuns.ts';

const LENGTH = 20;

/** Names and quotations: these are the source's own words on purpose. */
const QUOTED = [
  'title',
  'otherTitles',
  'titleAsPrinted',
  'numberAsPrinted',
  'pillarsAsPrinted',
  'asPrinted',
  'label',
  'name',
  'shortName',
  'aliases',
  'section',
  'url',
];

/** Texts of the record that share a run of 20 characters or more with a source. */
export function copiedTexts(files: RecordFiles, sources: RecordFiles): Fault[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (!file.endsWith('.json')) return [];
    const { root, lines } = readJson(text);
    return [...(root?.everything() ?? [])].flatMap((place) => {
      if (place.text === null || place.text.length < LENGTH) return [];
      if (QUOTED.includes(nameOf(place.path)) || place.path.includes('name')) return [];
      const path = formatPath(place.path);
      const line = lines.get(path) ?? null;
      return runs(place.text, sources).map((values): Fault => {
        return { file, path, line, severity: rules['copied-text'].severity, rule: 'copied-text', values };
      });
    });
  });
}

function runs(text: string, sources: RecordFiles) {
  return Object.entries(sources).flatMap(([document, source]) =>
    sharedRuns(text, source, LENGTH).map((run) => ({ document, run, length: run.length })),
  );
}
