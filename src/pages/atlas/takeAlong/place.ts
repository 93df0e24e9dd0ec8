import type { Camera } from '../../../geo/camera.ts';
import { toWorld } from '../../../geo/mercator.ts';
import type { Words } from '../../../i18n/shape.ts';
import type { MapModel } from '../../../view/models/map.ts';
import type { View } from '../../../view/view.ts';
import type { PageData } from '../pageData.ts';

/** What a sheet is about: for its heading, and for the name of its file. */
export interface SheetPlace {
  id: string;
  name: string;
}

interface PlaceOptions {
  view: Pick<View, 'region' | 'municipality'>;
  page: Pick<PageData, 'region'>;
  model: Pick<MapModel, 'regions' | 'places'>;
  camera: Camera;
  /** Whether the map shows about what it showed at first. */
  isWhole: boolean;
  words: Words;
}

/** What is chosen, else the page's region, else the country; of a part of it, what is nearest to its middle. */
export function placeOf({ view, page, model, camera, isWhole, words }: PlaceOptions): SheetPlace {
  const { municipality } = view;
  if (municipality !== null)
    return { id: municipality, name: model.places[municipality]?.[0] ?? municipality };
  const region = model.regions.find(({ id }) => id === (view.region ?? page.region));
  if (region) return { id: region.id, name: region.name };
  const near = isWhole ? null : nearest(model.places, camera);
  return near === null
    ? { id: 'japan', name: words.takeAlong.nation }
    : { id: near.id, name: words.takeAlong.near(near.name) };
}

function nearest(places: MapModel['places'], { center }: Camera): SheetPlace | null {
  const [x, y] = toWorld(center);
  let found: SheetPlace | null = null;
  let least = Infinity;
  for (const [id, [name, longitude, latitude]] of Object.entries(places)) {
    if (longitude === null || latitude === null) continue;
    const [hallX, hallY] = toWorld([longitude, latitude]);
    const distance = Math.hypot(hallX - x, hallY - y);
    if (distance < least) [found, least] = [{ id, name }, distance];
  }
  return found;
}
