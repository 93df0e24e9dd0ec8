import type { MapModel, MapRegion } from '../../view/models/map.ts';
import type { Places } from './places.ts';

/** The other regions of which the picture shows a part. */
export function regionsDrawn(frame: HTMLElement, model: MapModel, places: Places, own: string): MapRegion[] {
  const drawn = new Set(
    [...frame.querySelectorAll<SVGAElement>('a[data-area]')].flatMap(({ dataset: { area, id = '' } }) =>
      area === 'region' ? [id] : places.regionsOf(id),
    ),
  );
  return model.regions.filter(({ id }) => id !== own && drawn.has(id));
}

/** The picture goes on answering the mouse; it is read, and reached by keys, as the list. */
export function silencePicture(frame: HTMLElement): void {
  const picture = frame.querySelector<SVGSVGElement>('.map-picture');
  picture?.setAttribute('aria-hidden', 'true');
  // A click must not leave the focus on what is hidden from readers' software.
  picture?.addEventListener('mousedown', (event) => event.preventDefault());
}
