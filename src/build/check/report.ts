import type { Extent } from '../../record/check/extent.ts';
import type { Fault } from '../../record/check/fault.ts';
import type { Language } from '../../record/check/rules/all.ts';
import { describe } from '../../record/check/say.ts';
import { visible, visibleLine } from '../../record/check/visible.ts';

interface Words {
  error: string;
  warning: string;
  remedy: string;
  whole: string;
  line: (line: number) => string;
  counts: (errors: number, warnings: number) => string;
  extent: (extent: Extent) => string;
}

const words: Readonly<Record<Language, Words>> = {
  ja: {
    error: 'エラー：',
    warning: '警告：',
    remedy: '直し方：',
    whole: 'ファイル全体',
    line: (line) => `（${line}行目）`,
    counts: (errors, warnings) => `エラー ${errors}件、警告 ${warnings}件`,
    extent: ({ regions, entries, distinct }) =>
      `${regions}圏域、取組 ${entries}件（件数に数えるのは ${distinct}件）を確かめました。`,
  },
  en: {
    error: 'Error: ',
    warning: 'Warning: ',
    remedy: 'Remedy: ',
    whole: 'whole file',
    line: (line) => ` (line ${line})`,
    counts: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    extent: ({ regions, entries, distinct }) =>
      `Checked ${regions} regions with ${entries} initiatives (${distinct} of them counted).`,
  },
};

/** Far longer than the way to any field of the record. */
const LONGEST_PATH = 200;

/** The faults by file, each on a line of its own, then how many there are and how much was checked. */
export function report(faults: readonly Fault[], extent: Extent, folder: string, language: Language): string {
  const say = words[language];
  const byFile = Map.groupBy(faults, (fault) => fault.file);
  const groups = [...byFile.values()].map((group) =>
    group.map((fault) => sentence(fault, folder, language)).join('\n'),
  );
  const errors = countErrors(faults);
  return [...groups, `${say.counts(errors, faults.length - errors)}\n${say.extent(extent)}`].join('\n\n');
}

export function countErrors(faults: readonly Fault[]): number {
  return faults.filter((fault) => fault.severity === 'error').length;
}

function sentence(fault: Fault, folder: string, language: Language): string {
  const say = words[language];
  const { reason, remedy } = describe(fault, language);
  // Names of files and fields are somebody's texts, too.
  const file = visible(fault.file);
  const path = visibleLine(fault.path, LONGEST_PATH);
  const place = `${path || say.whole}${fault.line === null ? '' : say.line(fault.line)}`;
  return `${folder}/${file}  ${place}  ${say[fault.severity]}${reason}  ${say.remedy}${remedy}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
