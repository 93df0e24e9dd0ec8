import { isPlainClick, required } from '../../ui/elements.ts';
import { withSelection } from '../../view/address.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { ViewStore } from './viewStore.ts';

const LINKS = 'a[data-region], a[data-municipality]';

interface TextControl {
  page: PageData;
  store: ViewStore;
  places: Places;
  pointer: Pointer;
}

/**
 * Lets the text mirror the map, both ways. Links to regions and municipalities select in place
 * and light up on the map; what the map points at lights up in the text.
 */
export function controlText({ page, store, places, pointer }: TextControl): void {
  const text = document.querySelector('.atlas-text');
  if (!(text instanceof HTMLElement)) return;
  const linkOf = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>(LINKS);

  text.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    const { region, municipality } = link.dataset;
    const open = store.view.region ?? page.region;
    const keeps =
      municipality !== undefined && open !== null && places.regionsOf(municipality).includes(open);
    const selection =
      region !== undefined ? { region } : { municipality: municipality ?? null, region: keeps ? open : null };
    store.change(withSelection(store.view, selection), 'text');
  });
  const pointTo = (link: HTMLAnchorElement | null) => {
    if (!link) return;
    const { region, municipality } = link.dataset;
    if (region !== undefined) pointer.pointRegion(region);
    else pointer.pointMunicipality(municipality ?? null);
  };
  const point = (event: Event) => pointTo(linkOf(event));
  const leave = (event: Event) => {
    if (linkOf(event)) pointer.point([], null);
  };
  text.addEventListener('pointerover', point);
  text.addEventListener('pointerout', leave);
  text.addEventListener('focusin', point);
  text.addEventListener('focusout', leave);

  let lit: Element[] = [];
  pointer.listen((codes) => {
    for (const element of lit) element.classList.remove('is-near');
    const [code] = codes;
    if (code === undefined) return;
    const selectors =
      codes.length === 1
        ? [`[data-municipality="${code}"]`, ...places.regionsOf(code).map((id) => `[data-region="${id}"]`)]
        : places
            .regionsOf(code)
            .filter((id) => places.codesOf(id).length === codes.length)
            .map((id) => `[data-region="${id}"]`);
    lit =
      selectors.length === 0
        ? []
        : [...required('main').querySelectorAll(selectors.map((each) => `.atlas-text a${each}`).join())];
    for (const element of lit) element.classList.add('is-near');
  });
  // Pointed at before anybody was there to notice.
  pointTo(text.querySelector<HTMLAnchorElement>(`:is(${LINKS}):is(:hover, :focus)`));
}
