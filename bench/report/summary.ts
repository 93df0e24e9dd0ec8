import { CONDITIONS } from '../run/conditions.ts';
import { PAGES } from '../run/pages.ts';
import type { JourneyResult, LoadResult, Measured, TouchResult } from '../run/results.ts';
import { p95, type Spread, spreadOf } from './statistics.ts';

/** Measures of one page under one condition; null where nothing was measured or it never came. */
export interface Row {
  page: string;
  condition: string;
  firstMap: Spread | null;
  interactive: Spread | null;
  /** Of the tasks before the first click that was answered; of all tasks further down. */
  blockingBefore: Spread | null;
  longestBefore: Spread | null;
  idle: Spread | null;
  bytesToFirstMap: Spread | null;
  bytesToIdle: Spread | null;
  blocking: Spread | null;
  longestTask: Spread | null;
  heap: Spread | null;
  /** 95 of 100 are no higher, over all runs. */
  click: number | null;
  unanswered: number | null;
  hover: number | null;
  key: number | null;
  framesPerSecond: Spread | null;
  worstFrame: Spread | null;
  workPerFrame: Spread | null;
}

export interface Summary {
  rows: Row[];
  journey: JourneyResult | null;
}

/** Medians with least and most, by page and condition, in the order of the pages. */
export function summarise(measured: readonly Measured[]): Summary {
  const rows = CONDITIONS.flatMap(({ id: condition }) =>
    PAGES.flatMap(({ id: page }) => {
      const own = measured.filter((each) => each.page === page && each.condition === condition);
      return own.length > 0 ? [rowOf(page, condition, own)] : [];
    }),
  );
  const journey = measured.flatMap(({ result }) => (result.kind === 'journey' ? [result] : []));
  return { rows, journey: journey[0] ?? null };
}

function rowOf(page: string, condition: string, own: readonly Measured[]): Row {
  const loads = own.flatMap(({ result }) => (result.kind === 'load' ? [result] : []));
  const touches = own.flatMap(({ result }) => (result.kind === 'touch' ? [result] : []));
  const answers = own.flatMap(({ result }) => (result.kind === 'interactive' ? [result] : []));
  const load = (value: (result: LoadResult) => number | null) => spreadOf(loads.map(value).filter(isNumber));
  const touch = (value: (result: TouchResult) => number) => spreadOf(touches.map(value));
  return {
    page,
    condition,
    firstMap: load(({ firstMap }) => firstMap),
    interactive: spreadOf(answers.map(({ interactive }) => interactive).filter(isNumber)),
    blockingBefore: spreadOf(answers.map(({ blocking }) => blocking)),
    longestBefore: spreadOf(answers.map(({ longestTask }) => longestTask)),
    idle: load(({ idle }) => idle),
    bytesToFirstMap: load(({ bytesToFirstMap }) => bytesToFirstMap),
    bytesToIdle: load(({ bytesToIdle }) => bytesToIdle),
    blocking: load(({ blocking }) => blocking),
    longestTask: load(({ longestTask }) => longestTask),
    heap: load(({ heap }) => heap),
    unanswered: touches.length > 0 ? touches.reduce((total, { unanswered }) => total + unanswered, 0) : null,
    click: p95(touches.flatMap(({ clicks }) => clicks)),
    hover: p95(touches.flatMap(({ hovers }) => hovers)),
    key: p95(touches.flatMap(({ keys }) => keys)),
    framesPerSecond: touch(({ motion }) => motion.frames / motion.seconds),
    worstFrame: touch(({ motion }) => motion.worst),
    workPerFrame: touch(({ motion }) => motion.work),
  };
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
