import { CONDITIONS } from '../run/conditions.ts';
import { PAGES } from '../run/pages.ts';
import type { Spread } from './statistics.ts';
import type { Row, Summary } from './summary.ts';

/** One thing that is asked for, and what was measured. */
export interface Bar {
  what: string;
  bar: string;
  /** In the unit of the bar; null where this run has not measured it. */
  value: number | null;
  holds: boolean | null;
}

type Measure = keyof { [Key in keyof Row as Row[Key] extends Spread | null ? Key : never]: Row[Key] };
const PEERS = PAGES.filter(({ kind }) => kind === 'peer').map(({ id }) => id);

/** Everything that is asked of the atlas, as ratios within this run. */
export function barsOf({ rows, journey }: Summary): Bar[] {
  const row = (page: string, condition: string) =>
    rows.find((each) => each.page === page && each.condition === condition);
  const median = (page: string, condition: string, measure: Measure) =>
    row(page, condition)?.[measure]?.median ?? null;
  const fastest = (condition: string, measure: Measure) =>
    least(PEERS.map((peer) => median(peer, condition, measure)));
  const bars: Bar[] = [];
  const atMost = (what: string, value: number | null, limit: number, unit = '×') =>
    bars.push({ what, bar: `≤ ${limit} ${unit}`, value, holds: value === null ? null : value <= limit });

  for (const { id, label } of CONDITIONS) {
    for (const [page, floor] of [
      ['nation', 'svg'],
      ['region', 'svg-region'],
    ] as const) {
      const own = median(page, id, 'firstMap');
      atMost(
        `first map, ${page}, ${label}, against the fastest peer`,
        ratio(own, fastest(id, 'firstMap')),
        0.35,
      );
      atMost(
        `first map, ${page}, ${label}, against static SVG`,
        ratio(own, median(floor, id, 'firstMap')),
        1.15,
      );
    }
  }
  for (const [page, limit] of [
    ['nation', 70],
    ['region', 40],
    ['embed', 60],
  ] as const) {
    // On a slow line later requests have not yet been made when the map is there: that is what counts.
    atMost(`bytes to first map, ${page}`, kilobytes(median(page, 'slow4', 'bytesToFirstMap')), limit, 'KB');
  }
  atMost('bytes to full interaction, nation', kilobytes(median('nation', 'desk', 'bytesToIdle')), 600, 'KB');
  for (const [id, label] of [
    ['desk', '×1'],
    ['desk4', '×4'],
  ] as const) {
    const own = median('nation', id, 'idle');
    atMost(
      `interactive map idle, ${label}, against MapLibre with the same shapes`,
      ratio(own, median('maplibre-same', id, 'idle')),
      1.1,
    );
    atMost(
      `interactive map idle, ${label}, against MapLibre in full detail`,
      ratio(own, median('maplibre-full', id, 'idle')),
      0.75,
    );
  }
  const blocking = median('nation', 'desk4', 'blockingBefore');
  for (const [floor, label] of [
    ['maplibre-same', 'MapLibre with the same shapes'],
    ['maplibre-full', 'MapLibre in full detail'],
  ] as const) {
    const value = ratio(blocking, median(floor, 'desk4', 'blockingBefore'));
    atMost(`blocking before the first interaction, ×4, against ${label}`, value, 0.5);
  }
  const longest = median('nation', 'desk4', 'longestBefore');
  atMost('longest task before the first interaction, ×4', longest, 250, 'ms');
  atMost('clicks that were not answered', row('nation', 'desk4')?.unanswered ?? null, 0, '');
  const click = row('nation', 'desk4')?.click ?? null;
  atMost('click to answer, ×4, p95', click, 50, 'ms');
  atMost(
    'click to answer, ×4, p95, against the fastest peer',
    ratio(click, least(PEERS.map((peer) => row(peer, 'desk4')?.click ?? null))),
    1,
  );
  atMost('hover, ×4, p95, main-thread work', row('nation', 'desk4')?.hover ?? null, 16, 'ms');
  atMost('search key to results, ×4, p95', row('nation', 'desk4')?.key ?? null, 16, 'ms');
  for (const [id, label] of [
    ['desk', '×1'],
    ['desk4', '×4'],
  ] as const) {
    const frames = ratio(
      median('nation', id, 'framesPerSecond'),
      median('maplibre-same', id, 'framesPerSecond'),
    );
    bars.push({
      what: `frames while moving, ${label}, against MapLibre with the same shapes`,
      bar: '≥ 0.95 ×',
      value: frames,
      holds: frames === null ? null : frames >= 0.95,
    });
  }
  atMost('heap after 50 pages against 5', journey && journey.pages.after50 / journey.pages.after5, 1.1);
  atMost(
    'heap after 50 selections against 5',
    journey && journey.selections.after50 / journey.selections.after5,
    1.1,
  );
  return bars;
}

function ratio(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : value / base;
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function kilobytes(bytes: number | null): number | null {
  return bytes === null ? null : bytes / 1000;
}
