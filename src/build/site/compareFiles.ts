import type { Atlas } from '../../record/atlas.ts';
import { comparedRegions } from '../comparedRegions.ts';
import type { Geometry } from '../geometry.ts';
import { regionShape } from './regionShape.ts';
import type { SiteFile } from './siteFile.ts';

/** What the pages that compare fetch: measures with relations, and outlines in kilometres. */
export function compareFiles(atlas: Atlas, geometry: Geometry): SiteFile[] {
  return [
    { path: 'compare.json', make: () => JSON.stringify(comparedRegions(atlas, geometry)) },
    {
      path: 'compare-shapes.json',
      make: () =>
        JSON.stringify(atlas.regions.map((region) => regionShape(atlas, region, geometry.middle.map))),
    },
  ];
}
