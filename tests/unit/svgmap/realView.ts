import { readFileSync } from 'node:fs';
import { colourFacts } from '../../../src/colour/facts.ts';
import { type ColourView, paintByLead, paintsOf } from '../../../src/colour/paint.ts';
import { type Bounds, fitCamera, type Size } from '../../../src/geo/camera.ts';
import { createCutter } from '../../../src/geo/cut.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { createViewLevel, type ViewGeometry } from '../../../src/svgmap/viewLevel.ts';
import { NAME_ZOOMS } from '../../../src/svgmap/viewNames.ts';
import { type ViewPictureOptions, viewPicture } from '../../../src/svgmap/viewPicture.ts';
import { type ColourLegend, colourLegend } from '../../../src/view/models/colourLegend.ts';
import { type MapModel, mapModel } from '../../../src/view/models/map.ts';
import type { Voice } from '../../../src/view/voice.ts';
import { realRecord } from '../record/realRecord.ts';
import { japanese } from '../view/voices.ts';

/** The first frame of the nation's map. */
export const NATION: Bounds = [128.3, 30.1, 149, 45.65];

function realTopology(level: 'national' | 'middle' | 'fine'): MunicipalTopology {
  const file = new URL(`../../../geodata/${level}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
}

/** The record, the geometry and the model of the interactive map as they ship, and views of them. */
export async function realView(voice: Voice = japanese) {
  const atlas: Atlas = await realRecord();
  const facts = colourFacts(atlas);
  const national = realTopology('national');
  const model: MapModel = mapModel(atlas, paintByLead(atlas), createMapTopology(national), [], voice);
  const whole: ViewGeometry = { base: createViewLevel(national), fine: null };
  return {
    atlas,
    facts,
    model,
    whole,
    /** Fine shapes of some municipalities over the coarse country. */
    refined(codes: readonly string[]): ViewGeometry {
      const cut = createCutter(realTopology('fine'));
      return { base: whole.base, fine: createViewLevel(cut(new Set(codes))) };
    },
    paints: (view: ColourView) => paintsOf(facts, view),
    legend(view: ColourView): ColourLegend {
      const regions = Object.fromEntries(model.regions.map(({ id, shortName }) => [id, shortName]));
      return colourLegend(facts, view, paintsOf(facts, view), { ...model.labels, regions }, voice.words);
    },
    draw(view: ColourView, size: Size, given: Partial<ViewPictureOptions> = {}) {
      return viewPicture({
        geometry: whole,
        model,
        paints: paintsOf(facts, view),
        camera: fitCamera(NATION, size),
        size,
        unitsPerPixel: 1,
        nameZoom: NAME_ZOOMS.municipalities,
        bright: null,
        chosen: [],
        hasNames: true,
        hasBars: view.mode.color === 'lead',
        several: (regions) => withoutRuby(voice.words.map.inSeveral('', regions)).trim(),
        ...given,
      });
    },
  };
}

export type RealView = Awaited<ReturnType<typeof realView>>;
