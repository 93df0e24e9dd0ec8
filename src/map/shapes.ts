import type { Position } from 'geojson';
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { createJoiner } from '../geo/join.ts';
import type { MunicipalTopology } from '../geo/mapTopology.ts';
import type { BorderRules } from '../view/borders.ts';
import { laneShapes, ownOutline } from '../view/laneShapes.ts';
import { composeShapes, createLevel, type Level, outlineOf } from './levels.ts';
import { nextTask } from './nextTask.ts';
import { changesFor } from './refine.ts';
import { SOURCES } from './sources.ts';

/** Who belongs where: decides which borders part regions, and which outlines run beside each other. */
export interface Grouping {
  rules: BorderRules;
  /** Ids of the regions each member belongs to, by code. */
  owners: ReadonlyMap<string, readonly string[]>;
}

/** The levels of geometry that are there, and the sources that show them. Sends only what has changed. */
export interface MapShapes {
  /** Sends everything, grouped as it is now: at the beginning, and to a map that has lost it. */
  send(grouping: Grouping): void;
  /**
   * Takes in finer geometry: a better coarse level of all municipalities (null to keep the one there is), and fine
   * cuts, which replace only their own shapes and the lines around. The whole country is taken in by steps, between
   * which the page goes on answering: in one go it stood still for a third of a second, and on a phone for longer.
   */
  refine(base: MunicipalTopology | null, cuts: readonly MunicipalTopology[]): void;
  /** Other members, as in another year: borders and outlines change, the shapes of municipalities do not. */
  regroup(grouping: Grouping): void;
  /**
   * A line around one or several municipalities; none around nothing.
   * @param own members of the regions in view, whose outlines are drawn stronger
   */
  outline(codes: readonly string[], own: readonly string[]): void;
  /** The lines around a municipality, of the level it is drawn from; none for one that is not on the map. */
  ringsOf(code: string): Position[][];
}

interface ShapesOptions {
  map: GlMap;
  base: MunicipalTopology;
  cuts: readonly MunicipalTopology[];
  grouping: Grouping;
  /** Whether there is something to send to; what was not sent then comes with the next `send`. */
  canSend(): boolean;
}

/** Places in the order in which everything is sent: what comes before is left as it is. */
const FIRST = { areas: 0, borders: 2, lanes: 3, outlines: 4 };

export function createShapes({ map, base, cuts, grouping, canSend }: ShapesOptions): MapShapes {
  const join = createJoiner();
  // Looked up over and over: each file is taken in once.
  let coarse: Level = createLevel(base);
  let fine: Level | null = null;
  let group = grouping;
  let outlined: readonly string[] = [];
  let inView: readonly string[] = [];
  const source = (name: string) => map.getSource<GeoJSONSource>(name);
  const takeIn = (files: readonly MunicipalTopology[]) => {
    const joined = files.map((file) => join(file)).at(-1);
    if (joined) fine = createLevel(joined);
  };
  const shapes = () => composeShapes(coarse, fine, group.rules);
  /** Everything, in the order in which it is sent. */
  const sendings = [
    () => source(SOURCES.areas)?.setData(shapes().areas),
    () => source(SOURCES.underlay)?.setData(shapes().underlay),
    () => source(SOURCES.borders)?.setData(shapes().borders),
    () => source(SOURCES.lanes)?.setData(laneShapes(coarse, fine, group.owners)),
    () => {
      source(SOURCES.own)?.setData(ownOutline(coarse, fine, inView));
      source(SOURCES.chosen)?.setData(outlineOf(coarse, fine, outlined));
    },
  ];
  const sendFrom = (first: number) => {
    if (!canSend()) return;
    for (const sending of sendings.slice(first)) sending();
  };

  let steps: (() => void)[] = [];
  /** At once, or after the steps that are being taken: changes build upon what has been sent. */
  const inTurn = (act: () => void) => {
    if (steps.length > 0) steps.push(act);
    else act();
  };
  const take = async (all: readonly (() => void)[]) => {
    steps = [...all];
    const mine = steps;
    while (mine.length > 0) {
      await nextTask();
      // Everything has been sent anew meanwhile.
      if (mine !== steps) return;
      mine.shift()?.();
    }
  };
  const refine = (better: MunicipalTopology | null, more: readonly MunicipalTopology[]) => {
    if (better) {
      const takeInAll = () => {
        coarse = createLevel(better);
        takeIn(more);
      };
      const whole = [takeInAll, ...sendings.map((sending) => () => void (canSend() && sending()))];
      // Within a step: what waits behind it waits for these as well.
      if (steps.length > 0) steps.unshift(...whole);
      else void take(whole);
      return;
    }
    const before = fine;
    takeIn(more);
    if (!canSend() || fine === null) return;
    const changes = changesFor(coarse, before, fine, group.rules);
    source(SOURCES.areas)?.updateData(changes.areas);
    source(SOURCES.underlay)?.updateData(changes.underlay);
    source(SOURCES.borders)?.updateData(changes.borders);
    sendFrom(FIRST.lanes);
  };

  takeIn(cuts);
  return {
    send(now) {
      group = now;
      for (const step of steps.splice(0)) step();
      sendFrom(FIRST.areas);
    },
    refine: (better, more) => inTurn(() => refine(better, more)),
    regroup(next) {
      group = next;
      inTurn(() => sendFrom(FIRST.borders));
    },
    outline(codes, own) {
      [outlined, inView] = [codes, own];
      inTurn(() => sendFrom(FIRST.outlines));
    },
    ringsOf(code) {
      const level = fine?.codes.includes(code) ? fine : coarse;
      return level
        .features(new Set([code]))
        .features.flatMap(({ geometry }) =>
          geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
        );
    },
  };
}
