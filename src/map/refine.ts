import type { Feature } from 'geojson';
import type { BorderRules } from '../view/borders.ts';
import {
  type AreaFeature,
  type BorderFeature,
  borderId,
  bordersOf,
  type GroundFeature,
  groundOf,
  groupsBy,
  type Level,
  seamOf,
} from './levels.ts';

/** What a source is told to replace, by id: an added feature takes the place of the one with its id. */
export interface SourceChange<F extends Feature> {
  remove: string[];
  add: F[];
}

export interface ShapeChanges {
  areas: SourceChange<AreaFeature>;
  underlay: SourceChange<GroundFeature>;
  borders: SourceChange<BorderFeature>;
}

/**
 * What to replace in the shapes of `composeShapes(coarse, before, rules)` to have those of
 * `composeShapes(coarse, fine, rules)`: the municipalities that are new to the fine level and the lines around them,
 * instead of the whole country.
 */
export function changesFor(
  coarse: Level,
  before: Level | null,
  fine: Level,
  rules: BorderRules,
): ShapeChanges {
  const old = new Set(before?.codes);
  const fresh = new Set(fine.codes.filter((code) => !old.has(code)));
  const oldSeam = seamOf(coarse, old);
  const seam = seamOf(coarse, new Set(fine.codes));
  const groupOf = groupsBy(rules);
  // What touches a fresh municipality has been drawn coarse until now.
  const shrinking = coarse.lines.names(fresh, groupOf);
  const touched = new Set([...shrinking, ...fine.lines.names(fresh, groupOf)]);
  const borders = bordersOf(coarse, fine, groupOf, touched);
  const drawn = new Set(borders.map(({ id }) => id));
  return {
    areas: { remove: [], add: fine.features(fresh).features },
    underlay: {
      remove: [...oldSeam].filter((code) => !seam.has(code)),
      add: groundOf(coarse, new Set([...seam].filter((code) => !oldSeam.has(code)))),
    },
    borders: {
      remove: [...shrinking].map((group) => borderId('coarse', group)).filter((id) => !drawn.has(id)),
      add: borders,
    },
  };
}
