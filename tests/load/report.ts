import type { Exact, Releases, Results, Round, Step } from './results.ts';
import { type Figures, lost, rate } from './wrk.ts';

/** Where and with what a run was made. */
export interface Surroundings {
  /** "2026-04-01" */
  date: string;
  /** In words: cores, memory, system. */
  machine: string;
  /** In words: version, modules. */
  server: string;
  wrk: string;
}

/** With more, a process of Debian's nginx may come to its 768 connections, and closes waiting ones for others. */
const MOST_CERTAIN = 256;
/** The mix has to come to this part of the tiny file's rate: far below what has been seen, for any machine. */
const LEAST_PART = 0.1;
const MOST_SHOWN = 10;
/** 499 is what nginx notes where the load is over and does not wait for an answer. */
const EXPECTED = ['200', '304', '499'];

const COLUMNS = [
  'connections',
  'tiny file: answers/s',
  'p99 ms',
  'mix: answers/s',
  'p50 ms',
  'p99 ms',
  'MB/s',
  'part of the tiny file’s rate (least to most)',
  'answers',
  'of these 304',
  '400 and above',
  'lost (connect, read, write, none in 2 s)',
  'others beside',
];

/** What must not be, in words; nothing where all is well, or for what a run has not come to yet. */
export function faultsOf({ steps, exact, releases }: Results): string[] {
  return [
    ...steps.flatMap(stepFaults),
    ...(exact ? exactFaults(exact) : []),
    ...(releases ? releaseFaults(releases) : []),
  ];
}

function stepFaults({ connections, rounds, statuses }: Step): string[] {
  const all = rounds.flatMap(({ floor, mix }) => [floor, mix]);
  const failed = total(all, ({ errors }) => errors.status);
  const gone = total(all, lost);
  const others = Object.keys(statuses).filter((status) => !EXPECTED.includes(status));
  const { part } = middleOf(rounds);
  return [
    failed > 0 && `${failed} answers of 400 and above`,
    others.length > 0 && `nginx has answered with ${others.join(', ')}`,
    !statuses['304'] && 'nginx has never said that a page has not changed',
    connections <= MOST_CERTAIN && gone > 0 && `${gone} requests lost`,
    part < LEAST_PART && `${percent(part)} of the tiny file’s rate, less than ${percent(LEAST_PART)}`,
  ]
    .filter((fault) => fault !== false)
    .map((fault) => `${connections} connections: ${fault}`);
}

function exactFaults({ rounds, wrong, load }: Exact): string[] {
  return [
    ...wrong.slice(0, MOST_SHOWN),
    wrong.length > MOST_SHOWN && `… and ${wrong.length - MOST_SHOWN} more`,
    rounds === 0 && 'the load was over before every sample had been asked for once',
    failures(load) > 0 && `${failures(load)} requests of the load failed`,
  ].filter((fault) => fault !== false);
}

function releaseFaults({ wrong, straddling, met, load, control }: Releases): string[] {
  return [
    ...wrong.slice(0, MOST_SHOWN),
    wrong.length > MOST_SHOWN && `… and ${wrong.length - MOST_SHOWN} more`,
    (straddling === 0 || met.length < 2) && 'no reader met a change of release',
    failures(load) > 0 && `${failures(load)} requests of the load failed while releases changed`,
    control.wrong === 0 && 'without the older files nothing went wrong: these walks see nothing',
  ].filter((fault) => fault !== false);
}

function failures(load: Figures): number {
  return lost(load) + load.errors.status;
}

/** All that a run has found, Markdown. */
export function loadReport(found: Results, { date, machine, server, wrk }: Surroundings): string {
  const faults = faultsOf(found);
  return `# Load

${date}. ${machine}. ${server}. Load: wrk ${wrk}, a process of its own on the same machine, one thread, over loopback.

Each connection asks for the next file as soon as it has an answer, so that every step is at saturation, and the server shares
its cores with the load: the figures say what this machine did on this day. What can be compared is the part of the rate of a tiny
file, asked for in the same way right before. Each step takes turns with it three times; the row is that of the middle part, answers
and errors are of all. "Others beside": the most that the cores were busy with something else right before a turn.
Where Debian’s nginx is at its 768 connections a process, it closes some that wait for their next request and takes others: a
browser asks once more, the load counts a read error.

${stepTable(found.steps)}
${complaintList(found.steps)}
${found.exact ? exactText(found.exact) : 'Files under load: not run yet.'}

${found.releases ? releaseText(found.releases) : 'Release under load: not run yet.'}

${faults.length === 0 ? 'Nothing went wrong.' : ['What went wrong:', '', ...faults.map((fault) => `- ${fault}`)].join('\n')}
`;
}

function stepTable(steps: readonly Step[]): string {
  const head = `| ${COLUMNS.join(' | ')} |`;
  const rows = steps.map(({ connections, rounds, statuses }) => {
    const { part, floor, mix } = middleOf(rounds);
    const parts = rounds.map(partOf);
    const mixes = rounds.map((round) => round.mix);
    const errors = (kind: keyof Figures['errors']) => total(mixes, (each) => each.errors[kind]);
    const answers = Object.values(statuses).reduce((sum, each) => sum + each, 0);
    const cells = [
      connections,
      rate(floor).toFixed(0),
      floor.p99.toFixed(1),
      rate(mix).toFixed(0),
      mix.p50.toFixed(1),
      mix.p99.toFixed(1),
      (mix.bytes / mix.seconds / 1e6).toFixed(0),
      `${percent(part)} (${percent(Math.min(...parts))} to ${percent(Math.max(...parts))})`,
      answers,
      percent((statuses['304'] ?? 0) / Math.max(1, answers)),
      errors('status'),
      `${total(mixes, lost)} (${(['connect', 'read', 'write', 'timeout'] as const).map(errors).join(', ')})`,
      percent(Math.max(...rounds.map(({ others }) => others))),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, head.replaceAll(/[^|]+/g, ' --- '), ...rows].join('\n');
}

function partOf({ floor, mix }: Round): number {
  return rate(mix) / rate(floor);
}

/** The round whose ratio is the middle one. */
function middleOf(rounds: Step['rounds']): Round & { part: number } {
  const sorted = rounds.toSorted((one, other) => partOf(one) - partOf(other));
  const middle = sorted[Math.floor(rounds.length / 2)] ?? rounds[0];
  return { ...middle, part: partOf(middle) };
}

function total(all: readonly Figures[], of: (figures: Figures) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0);
}

function complaintList(steps: readonly Step[]): string {
  const lines = steps.flatMap(({ connections, complaints }) =>
    Object.entries(complaints).map(
      ([text, times]) => `- nginx with ${connections} connections, ${times} times: ${text}`,
    ),
  );
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

function exactText({ files, rounds, answers, wrong, load }: Exact): string {
  return `Files under load (${rate(load).toFixed(0)} answers/s beside): ${files} files as brotli, gzip and as they are, each afresh,
with its own ETag and with another one; ${rounds} whole rounds, ${answers} answers compared byte for byte and header for header,
${wrong.length} of them wrong.`;
}

function releaseText({ pages, walks, straddling, files, wrong, load, control }: Releases): string {
  return `Release under load (${rate(load).toFixed(0)} answers/s beside): ${walks} times one of ${pages} pages and everything that
it names; ${straddling} times another release took its place in between. ${files} files asked for, ${wrong.length} missing or of another release;
${failures(load)} of ${load.requests} requests of the load failed. Without the older release's files ${control.wrong} were missing in ${control.walks} walks.`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(0)} %`;
}
