import { sameMode } from '../../../colour/mode.ts';
import { PAGE_DRESS } from '../../../svgmap/markup/dress.ts';
import { mapMarkup } from '../../../svgmap/markup/mapMarkup.ts';
import type { AreaKey, ViewPicture } from '../../../svgmap/viewPicture.ts';
import { required } from '../../../ui/elements.ts';
import { paths } from '../../../ui/paths.ts';
import { addressOf } from '../../../ui/siteData.ts';
import { isDefaultView } from '../../../view/address.ts';
import type { Draughtsman, DraughtsmanOptions } from './draughtsman.ts';
import { readDrawing } from './readDrawing.ts';

/** While the frame is dragged to another size, milliseconds. */
const STILL = 200;
/** Paths as fine as dense screens show them. */
const UNITS = 2;

/**
 * Keeps the page's picture in the colours of the view as long as there is no interactive map to show them. The picture
 * stays the same element, and its areas stay links.
 */
export function redrawPicture(options: DraughtsmanOptions, draughtsman: Draughtsman): void {
  const { site, page, store, model, places, colouring } = options;
  const frame = required('map-frame');
  const picture = frame.querySelector<SVGSVGElement>(':scope > .map-picture');
  if (!picture) return;
  const first = {
    nodes: [...picture.childNodes],
    viewBox: picture.getAttribute('viewBox') ?? '',
    names: picture.classList.value,
  };
  const members = model.regions.flatMap(({ codes }) => codes);
  let isFirst = true;
  let turn = 0;

  const areaOf = (code: string): AreaKey => {
    const town: AreaKey = { kind: 'municipality', id: code };
    const owners = colouring.current?.paints.owners.get(code) ?? [];
    const [owner] = owners;
    const isOwn =
      page.region !== null && (owners.includes(page.region) || places.codesOf(page.region).includes(code));
    if (isOwn || owner === undefined || owners.length > 1 || store.view.mode.color === 'members') return town;
    return { kind: 'region', id: owner };
  };
  const linkOf = ({ kind, id }: AreaKey) =>
    kind === 'region'
      ? { href: addressOf(site, paths.region(id)), label: places.region(id)?.name ?? id }
      : { href: addressOf(site, paths.municipality(id)), label: places.label(id) };
  const follow = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (frame.classList.contains('is-live')) return;
    if (isDefaultView(store.view)) return putBack();
    try {
      await draughtsman.prepare();
    } catch {
      // The control that changed the view says so; the picture stays as it is.
      return;
    }
    if (mine !== turn || frame.classList.contains('is-live')) return;
    const drawn = draughtsman.picture({
      size: { width: frame.clientWidth, height: frame.clientHeight },
      unitsPerPixel: UNITS,
      // What is chosen is marked on the links, as in the first picture.
      chosen: [],
      linked: members,
      areaOf,
      linkOf,
    });
    if (drawn) show(picture, drawn);
    isFirst = drawn === null;
  };
  const putBack = () => {
    if (isFirst) return;
    isFirst = true;
    picture.setAttribute('viewBox', first.viewBox);
    picture.setAttribute('class', first.names);
    picture.replaceChildren(...first.nodes);
  };

  colouring.listen(() => void follow());
  store.listen(({ mode, year }, cause) => {
    const shown = colouring.current?.view;
    // Other colours have their own say, once they are there.
    const isColoured =
      isDefaultView(store.view) || (shown && sameMode(shown.mode, mode) && shown.year === year);
    if (cause !== 'camera' && isColoured) void follow();
  });
  new MutationObserver(() => void follow()).observe(frame, { attributeFilter: ['class'] });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  new ResizeObserver(() => {
    clearTimeout(waiting);
    if (!isFirst) waiting = setTimeout(() => void follow(), STILL);
  }).observe(frame);
  void follow();
}

function show(picture: SVGSVGElement, drawn: ViewPicture): void {
  const markup = mapMarkup(drawn, { dress: PAGE_DRESS, prefix: 'redrawn', isLinked: true });
  const nodes = readDrawing(markup);
  picture.setAttribute('viewBox', `0 0 ${drawn.frame.width} ${drawn.frame.height}`);
  picture.classList.toggle('has-focus', drawn.isVeiled);
  picture.replaceChildren(...nodes);
}
