import type { Atlas } from '../../record/atlas.ts';
import { regionShortName, type Voice } from '../voice.ts';
import type { ColourLabels } from './colourLegend.ts';
import { labelsOf } from './map.ts';

/** Names of everything that maps can be coloured by, the regions among them. */
export function colourLabels(atlas: Atlas, voice: Voice): ColourLabels {
  const regions = atlas.regions.map((region) => [region.id, regionShortName(voice, region)] as const);
  return { ...labelsOf(atlas, voice), regions: Object.fromEntries(regions) };
}
