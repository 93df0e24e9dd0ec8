import type { Position } from 'geojson';
import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { createJoiner } from '../geo/join.ts';
import type { MunicipalTopology } from '../geo/mapTopology.ts';
import type { BorderRules } from '../view/borders.ts';
import { laneShapes, ownOutline } from '../view/laneShapes.ts';
import { composeBorders, composeShapes, createLevel, type Level, outlineOf } from './levels.ts';
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
   * Takes in finer geometry with one change of what is drawn: a better coarse level of all municipalities
   * (null to keep the one there is), and fine cuts, which replace only their own shapes and the lines around.
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
  const follow = () => {
    source(SOURCES.lanes)?.setData(laneShapes(coarse, fine, group.owners));
    surround();
  };
  const surround = () => {
    source(SOURCES.own)?.setData(ownOutline(coarse, fine, inView));
    source(SOURCES.chosen)?.setData(outlineOf(coarse, fine, outlined));
  };
  const send = () => {
    if (!canSend()) return;
    const shapes = composeShapes(coarse, fine, group.rules);
    source(SOURCES.areas)?.setData(shapes.areas);
    source(SOURCES.underlay)?.setData(shapes.underlay);
    source(SOURCES.borders)?.setData(shapes.borders);
    follow();
  };
  takeIn(cuts);
  return {
    send(now) {
      group = now;
      send();
    },
    refine(better, more) {
      const before = fine;
      if (better) coarse = createLevel(better);
      takeIn(more);
      if (better || fine === null) return send();
      if (!canSend()) return;
      const changes = changesFor(coarse, before, fine, group.rules);
      source(SOURCES.areas)?.updateData(changes.areas);
      source(SOURCES.underlay)?.updateData(changes.underlay);
      source(SOURCES.borders)?.updateData(changes.borders);
      follow();
    },
    regroup(next) {
      group = next;
      if (!canSend()) return;
      source(SOURCES.borders)?.setData(composeBorders(coarse, fine, group.rules));
      follow();
    },
    outline(codes, own) {
      [outlined, inView] = [codes, own];
      if (canSend()) surround();
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
