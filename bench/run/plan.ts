import { CONDITIONS } from './conditions.ts';
import { type BenchPage, PAGES } from './pages.ts';
import type { Job } from './results.ts';

/** Rounds of a full run; a quick one has fewer and leaves most peers and circumstances out. */
const ROUNDS = 7;
const QUICK_ROUNDS = 2;
/** What a quick run cannot do without: ours, the floors of the bars, and the peer that has been the fastest. */
const QUICK_PAGES = ['nation', 'region', 'svg', 'svg-region', 'maplibre-same', 'leaflet'];
/** Over the slow line it has only the country's map, a floor and a peer: each takes several times as long there. */
const QUICK_SLOW_PAGES = ['nation', 'svg', 'leaflet'];
/** Where the pointer is measured. */
const TOUCHED = ['desk', 'desk4'];
/** A round of it has many samples, and takes as long as everything else. */
const TOUCH_ROUNDS = 2;
/** Their frames take seconds where there is no graphics card, their answers minutes: clicked in one round, touched at ×1. */
const SLOW_HANDS = ['deckgl', 'kepler'];
/** Thirteen places take it more than a quarter of an hour there. */
const UNTOUCHED = 'kepler';
/** Pages that take minutes in every round, over a slow line most of all, are loaded in fewer; no bar hangs on them. */
const LOAD_ROUNDS: Readonly<Record<string, number>> = { deckgl: 3, kepler: 1 };

interface PlanOptions {
  isQuick: boolean;
  /** Ids of pages; empty for all. */
  only: readonly string[];
  isBuilt(page: string): boolean;
}

/**
 * All measurements in the order they are taken: round by round, each page once per circumstance, so that whatever
 * changes on the machine meanwhile meets all of them alike.
 */
export function planOf({ isQuick, only, isBuilt }: PlanOptions): Job[] {
  const isWanted = ({ id }: BenchPage) =>
    isBuilt(id) && (only.length > 0 ? only.includes(id) : !isQuick || QUICK_PAGES.includes(id));
  const pages = PAGES.filter(isWanted);
  const jobs: Job[] = [];
  for (let round = 1; round <= (isQuick ? QUICK_ROUNDS : ROUNDS); round += 1) {
    for (const { id: condition } of CONDITIONS) {
      if (isQuick && condition !== 'desk4' && condition !== 'slow4') continue;
      for (const page of pages) {
        if (isQuick && condition === 'slow4' && !QUICK_SLOW_PAGES.includes(page.id)) continue;
        if (round > (LOAD_ROUNDS[page.id] ?? ROUNDS)) continue;
        jobs.push({ round, condition, page: page.id, kind: 'load' });
        if (!page.isLive || !TOUCHED.includes(condition) || page.shows === 'region') continue;
        const isSlow = SLOW_HANDS.includes(page.id);
        if (!isQuick && (!isSlow || round === 1)) {
          jobs.push({ round, condition, page: page.id, kind: 'interactive' });
        }
        if (page.id === UNTOUCHED || (isSlow && condition !== 'desk')) continue;
        if (round <= (isQuick || isSlow ? 1 : TOUCH_ROUNDS))
          jobs.push({ round, condition, page: page.id, kind: 'touch' });
      }
    }
    if (!isQuick && round === 1) jobs.push({ round, condition: 'desk', page: 'nation', kind: 'journey' });
  }
  return jobs;
}
