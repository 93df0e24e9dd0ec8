import { patternScale } from '../../colour/pattern.ts';
import { fitCamera } from '../../geo/camera.ts';
import { isPlainClick, required } from '../../ui/elements.ts';
import { withSelection } from '../../view/address.ts';
import { selectMunicipality } from '../../view/selection.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { ViewStore } from './viewStore.ts';

interface PictureControl {
  page: PageData;
  store: ViewStore;
  places: Places;
  pointer: Pointer;
}

/**
 * Makes the picture that came with the page answer like the interactive map:
 * its links select in place, its areas light up. It stays in use where there is no WebGL,
 * and may be drawn anew within the same element: links are looked up when they are needed.
 */
export function controlPicture({ page, store, places, pointer }: PictureControl): void {
  const picture = required('map-frame').querySelector<SVGSVGElement>('.map-picture');
  if (!picture) return;
  keepPatternSize(picture, page);
  const areas = () => picture.querySelectorAll<SVGAElement>('a[data-area]');
  const areaOf = (event: Event) => (event.target as Element).closest<SVGAElement>('a[data-area]');

  picture.addEventListener('click', (event) => {
    const area = areaOf(event);
    if (!area || !(event instanceof MouseEvent) || !isPlainClick(event)) return;
    event.preventDefault();
    const { area: kind, id = '' } = area.dataset;
    const open = store.view.region ?? page.region;
    const selection = kind === 'region' ? { region: id } : selectMunicipality(id, open, places.regionsOf(id));
    store.change(withSelection(store.view, selection), 'map');
  });
  const pointTo = (area: SVGAElement | null) => {
    if (!area) return pointer.point([], null);
    const { area: kind, id = '' } = area.dataset;
    return kind === 'region' ? pointer.pointRegion(id) : pointer.pointMunicipality(id);
  };
  picture.addEventListener('pointerover', (event) => pointTo(areaOf(event)));
  picture.addEventListener('pointerleave', () => pointer.point([], null));

  const coversAny = (area: SVGAElement, codes: ReadonlySet<string>) => {
    const { area: kind, id = '' } = area.dataset;
    return kind === 'region' ? places.codesOf(id).every((code) => codes.has(code)) : codes.has(id);
  };
  pointer.listen((codes) => {
    const near = new Set(codes);
    for (const area of areas()) area.classList.toggle('is-near', near.size > 0 && coversAny(area, near));
  });
  // Pointed at before anybody was there to notice.
  pointTo(picture.querySelector('a[data-area]:hover'));
  const markChosen = () => {
    const { region, municipality } = store.view;
    for (const area of areas()) {
      const { area: kind, id = '' } = area.dataset;
      const isChosen =
        kind === 'municipality' && municipality !== null
          ? id === municipality
          : region !== null && (kind === 'region' ? id === region : places.codesOf(region).includes(id));
      area.classList.toggle('is-chosen', isChosen);
    }
  };
  store.listen(markChosen);
  markChosen();
  new MutationObserver(markChosen).observe(picture, { childList: true });
}

/** Patterns are drawn in the picture's units; this keeps them at their size on the screen as the frame changes. */
function keepPatternSize(picture: SVGSVGElement, { bounds }: PageData): void {
  new ResizeObserver(() => {
    const { width, height } = picture.viewBox.baseVal;
    const scale = Math.max(width / picture.clientWidth, height / picture.clientHeight);
    if (!Number.isFinite(scale)) return;
    const { clientWidth, clientHeight } = picture;
    const { zoom } = fitCamera(bounds, { width: clientWidth, height: clientHeight });
    for (const pattern of picture.querySelectorAll('pattern')) {
      const size = scale * patternScale(zoom, { far: Number(pattern.dataset.far ?? 1) });
      pattern.setAttribute('patternTransform', `scale(${size.toFixed(3)})`);
    }
  }).observe(picture);
}
