import type { Floor } from './pieces.ts';

/** One small change of the code, and what the tests made of it. */
export interface Mutant {
  file: string;
  line: number;
  kind: string;
  /** What stood there then. */
  replacement: string;
  status: string;
}

export interface FloorScore {
  floor: Floor;
  noticed: number;
  unnoticed: number;
  /** Noticed of all that were tried, percent; null where nothing was. */
  score: number | null;
}

const NOTICED = ['Killed', 'Timeout', 'RuntimeError', 'CompileError'];
const UNNOTICED = ['Survived', 'NoCoverage'];

function isUnnoticed({ status }: Pick<Mutant, 'status'>): boolean {
  return UNNOTICED.includes(status);
}

/** Mutants that were left out of the run count for nothing. */
export function scoreOf(floor: Floor, mutants: readonly Mutant[]): FloorScore {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const unnoticed = mutants.filter(isUnnoticed).length;
  const tried = noticed + unnoticed;
  return { floor, noticed, unnoticed, score: tried === 0 ? null : (100 * noticed) / tried };
}

/** Table of scores, Markdown. */
export function scoreTable(scores: readonly FloorScore[]): string {
  const rows = scores.map(
    ({ floor, noticed, unnoticed, score }) =>
      `| ${floor} | ${noticed + unnoticed} | ${unnoticed} | ${score === null ? '–' : `${score.toFixed(1)} %`} |`,
  );
  return ['| floor | changes tried | unnoticed | noticed |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** What nobody noticed, by file and line, to be read. */
export function unnoticedList(mutants: readonly Mutant[]): string {
  return mutants
    .filter(isUnnoticed)
    .map(({ file, line, kind, replacement, status }) => {
      const then = replacement.replaceAll(/\s+/g, ' ').slice(0, 120);
      return `${file}:${line} ${kind}${status === 'NoCoverage' ? ' (no test comes here)' : ''}: ${then}`;
    })
    .join('\n');
}
