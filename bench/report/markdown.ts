import { CONDITIONS } from '../run/conditions.ts';
import { PAGES } from '../run/pages.ts';
import type { Bar } from './bars.ts';
import type { Surroundings } from './machine.ts';
import type { Spread } from './statistics.ts';
import type { Row, Summary } from './summary.ts';

/** The report as people read it. */
export function markdown(summary: Summary, bars: readonly Bar[], about: Surroundings, hash: string): string {
  return [
    '# Measured',
    '',
    `${about.date}, commit ${about.commit}, data ${hash}. ${about.processor}, ${about.cores} cores, ${about.memory}; ${about.browser}, Node ${about.node}; WebGL: ${about.webgl}.`,
    Object.entries(about.packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    '',
    'Medians, in brackets least and most. Times are comparable within this run only. Where WebGL is software, frame rates of WebGL pages mean little; the main thread’s work per frame does.',
    '',
    '## Bars',
    '',
    '| what | bar | measured | |',
    '| --- | --- | --- | --- |',
    ...bars.map(
      ({ what, bar, value, holds }) => `| ${what} | ${bar} | ${number(value)} | ${verdict(holds)} |`,
    ),
    ...CONDITIONS.flatMap(({ id, label }) =>
      section(
        label,
        summary.rows.filter(({ condition }) => condition === id),
      ),
    ),
    '',
  ].join('\n');
}

function section(label: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const name = (page: string) => PAGES.find(({ id }) => id === page)?.label ?? page;
  return [
    '',
    `## ${label}`,
    '',
    '| page | first map, ms | answers, ms | blocking before that, ms | idle, ms | KB to first map | KB to idle | blocking in all, ms | longest task, ms | heap, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const cells = [
        spread(row.firstMap),
        spread(row.interactive),
        spread(row.blockingBefore),
        spread(row.idle),
        kilobytes(row.bytesToFirstMap),
        kilobytes(row.bytesToIdle),
        spread(row.blocking),
        spread(row.longestTask),
        row.heap ? (row.heap.median / 1e6).toFixed(1) : '',
      ];
      return `| ${name(row.page)} | ${cells.join(' | ')} |`;
    }),
    ...touched(
      rows.filter(({ framesPerSecond }) => framesPerSecond !== null),
      name,
    ),
  ];
}

function touched(rows: readonly Row[], name: (page: string) => string): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    '| page | click, p95 ms | hover, p95 ms | key, p95 ms | frames/s | worst frame, ms | work per frame, ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const cells = [
        number(row.click),
        number(row.hover),
        number(row.key),
        spread(row.framesPerSecond),
        spread(row.worstFrame),
        row.workPerFrame ? row.workPerFrame.median.toFixed(1) : '',
      ];
      return `| ${name(row.page)} | ${cells.join(' | ')} |`;
    }),
  ];
}

function spread(value: Spread | null): string {
  if (!value) return '';
  const [median, min, max] = [value.median, value.min, value.max].map((each) => each.toFixed(0));
  return `${median} (${min}–${max})`;
}

function kilobytes(value: Spread | null): string {
  return value ? (value.median / 1000).toFixed(0) : '';
}

function number(value: number | null): string {
  return value === null ? '' : value >= 10 ? value.toFixed(0) : value.toFixed(2);
}

function verdict(holds: boolean | null): string {
  return holds === null ? 'not measured' : holds ? 'holds' : '**missed**';
}
