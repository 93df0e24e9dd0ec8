/** How a journey went in one engine. */
export interface Outcome {
  journey: string;
  /** What was seen instead of what was promised; null: all as promised. */
  failure: string | null;
  /** What this engine does otherwise. */
  notes: readonly string[];
}

/** One engine's column: it was driven, or it is not there. */
export type Column =
  | { engine: string; version: string; outcomes: readonly Outcome[] }
  | { engine: string; missing: string };

interface ReportOptions {
  journeys: readonly string[];
  columns: readonly Column[];
  /** "2026-10-04" */
  day: string;
  /** "2 cores, 24 GiB" */
  machine: string;
}

/** The report as Markdown: journeys down, engines across. */
export function writeReport({ journeys, columns, day, machine }: ReportOptions): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const heads = columns.map((column) => ('missing' in column ? column.engine : column.version));
  const lines = journeys.map((journey) =>
    row([journey, ...columns.map((column) => outcomeIn(column, journey))]),
  );
  return `${[
    '# The core journeys in other engines',
    '',
    `${day}, ${machine}. Windows are shown on a screen that nobody sees; WebGL is computed by the processor.`,
    '',
    row(['journey', ...heads]),
    row(['journey', ...heads].map(() => '---')),
    ...lines,
  ].join('\n')}\n`;
}

/** How many journeys went as promised, and how many did not. */
export function countOutcomes(columns: readonly Column[]): { passed: number; failed: number } {
  const outcomes = columns.flatMap((column) => ('missing' in column ? [] : column.outcomes));
  const failed = outcomes.filter(({ failure }) => failure !== null).length;
  return { passed: outcomes.length - failed, failed };
}

function outcomeIn(column: Column, journey: string): string {
  if ('missing' in column) return column.missing;
  const outcome = column.outcomes.find((each) => each.journey === journey);
  if (!outcome) return 'not run';
  const word = outcome.failure === null ? 'yes' : `**no**: ${outcome.failure}`;
  return [word, ...outcome.notes].join('; ');
}

/** Text that stays within its cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;');
}
