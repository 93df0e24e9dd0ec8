import { checkSources, checkTaxonomy, checkThemes } from './checkLists.ts';
import { checkAgreement, checkStrategy } from './checkOthers.ts';
import { checkRegion } from './checkRegion.ts';
import { checkTogether } from './checkTogether.ts';
import { checkMunicipalities } from './csv/checkMunicipalities.ts';
import type { Fault, Finding } from './fault.ts';
import { type JsonFile, readJson } from './json/readJson.ts';
import { gatherKnown } from './known.ts';
import { formatPath } from './path.ts';
import { Place } from './place.ts';
import { rules } from './rules/all.ts';

/** Texts of the files by their names below the folder of the record ("regions/toyama.json"). */
export type RecordFiles = Readonly<Record<string, string>>;

/** Folders of the record, whose files all have one form. */
type Room = 'regions' | 'agreements' | 'strategies';

/** Files that every record has. */
export const LISTS = ['municipalities.csv', 'taxonomy.json', 'sources.json', 'themes.json'] as const;

const FILE = /^(?:regions|agreements|strategies)\/([^/]+)\.json$/;

/**
 * All faults of all files in one run: a file that cannot be read, or has another form than the schema's,
 * keeps no other check from being made.
 */
export function checkRecord(files: RecordFiles): Fault[] {
  const [taxonomy, sources] = [read(files, 'taxonomy.json'), read(files, 'sources.json')];
  const csv = files['municipalities.csv'];
  const list = csv === undefined ? null : checkMunicipalities(csv);
  const known = gatherKnown(list?.municipalities ?? null, taxonomy.root, sources.root);
  const regions = readRoom(files, 'regions');
  const readable = regions.flatMap(({ name, root }) => (root === null ? [] : [{ file: name, root }]));
  const roots = readable.map(({ root }) => root);
  const together = checkTogether(readable, known);
  return [
    ...missingFiles(files, regions.length),
    ...faults('municipalities.csv', [...encodingFindings(csv), ...(list?.findings ?? [])], lineOfRow),
    ...jsonFaults('taxonomy.json', taxonomy, checkTaxonomy),
    ...jsonFaults('sources.json', sources, checkSources),
    ...jsonFaults('themes.json', read(files, 'themes.json'), (root) => checkThemes(root, roots)),
    ...regions.flatMap(({ name, id, ...file }) =>
      jsonFaults(name, file, (root) => [...checkRegion(root, id, known), ...(together.get(name) ?? [])]),
    ),
    ...readRoom(files, 'agreements').flatMap(({ name, id, ...file }) =>
      jsonFaults(name, file, (root) => checkAgreement(root, id, known, roots)),
    ),
    ...readRoom(files, 'strategies').flatMap(({ name, id, ...file }) =>
      jsonFaults(name, file, (root) => checkStrategy(root, id, known)),
    ),
  ];
}

function readRoom(files: RecordFiles, room: Room): (JsonFile & { name: string; id: string })[] {
  const names = Object.keys(files).filter((name) => name.startsWith(`${room}/`) && FILE.test(name));
  return names.sort().map((name) => ({ name, id: FILE.exec(name)?.[1] ?? '', ...read(files, name) }));
}

function read(files: RecordFiles, name: string): JsonFile {
  const text = files[name];
  return text === undefined ? { root: null, lines: new Map(), findings: [] } : readJson(text);
}

function missingFiles(files: RecordFiles, regions: number): Fault[] {
  const needed: string[] = LISTS.filter((name) => !(name in files));
  if (regions === 0) needed.push('regions/*.json');
  const stray = Object.keys(files).filter((name) => name.includes('/') && !FILE.test(name));
  const whole = new Place(null);
  return [
    ...needed.flatMap((file) => faults(file, [whole.finding('file-missing', { file })], () => null)),
    ...stray.flatMap((file) => faults(file, [whole.finding('file-stray', { file })], () => null)),
  ];
}

function encodingFindings(csv: string | undefined): Finding[] {
  const garbled = csv?.indexOf('\uFFFD') ?? -1;
  if (csv === undefined || garbled === -1) return [];
  return [new Place(null).finding('encoding', { line: csv.slice(0, garbled).split('\n').length })];
}

function jsonFaults(name: string, file: JsonFile, check: (root: Place) => Finding[]): Fault[] {
  const found = [...file.findings, ...(file.root === null ? [] : check(file.root))];
  return faults(name, found, (finding) => {
    for (let length = finding.path.length; length >= 0; length -= 1) {
      const line = file.lines.get(formatPath(finding.path.slice(0, length)));
      if (line !== undefined && length > 0) return line;
    }
    return typeof finding.values.line === 'number' ? finding.values.line : null;
  });
}

function lineOfRow(finding: Finding): number | null {
  const [row] = finding.path;
  return typeof row === 'number' ? row : null;
}

/** Findings of one file, from its top to its end. */
function faults(
  file: string,
  found: readonly Finding[],
  lineOf: (finding: Finding) => number | null,
): Fault[] {
  return found
    .map((finding) => ({
      file,
      path: formatPath(finding.path),
      line: lineOf(finding),
      severity: rules[finding.rule].severity,
      rule: finding.rule,
      values: finding.values,
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
