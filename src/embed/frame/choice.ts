import { element } from '../../ui/element.ts';
import { isPlainClick, required } from '../../ui/elements.ts';
import type { EmbedOptions } from '../options.ts';
import { FRAME_IDS } from './frameIds.ts';
import type { EmbedPageData, EmbedPlace } from './pageData.ts';
import { tell } from './tell.ts';

/** Choosing a place or an initiative in a frame. */
export interface Choice {
  /** A municipality of the map, by its code; those the page knows nothing of are passed over. */
  chooseMunicipality(code: string): void;
}

/** Lets places on the picture and in the lists be chosen: what is chosen is named below the map, and the host is told. */
export function createChoice(page: EmbedPageData, { controls }: Pick<EmbedOptions, 'controls'>): Choice {
  const chosen = required(FRAME_IDS.chosen);
  const own = page.subject.kind === 'region' ? page.subject.id : null;

  const choose = (kind: 'region' | 'municipality', id: string): boolean => {
    const place = page.places[`${kind}:${id}`];
    if (!place) return false;
    mark(kind, id);
    say(place);
    tell({
      kind: 'select',
      region: kind === 'region' ? id : regionOf(place, own),
      municipality: kind === 'municipality' ? id : null,
      initiatives: [...place.initiatives],
    });
    return true;
  };
  const say = (place: EmbedPlace) => {
    // A folder that a city hosts by itself may have no atlas to lead to.
    if (place.href === '') return chosen.replaceChildren(place.text);
    const link = element('a', '', page.words.openPlace);
    link.href = place.href;
    link.setAttribute('aria-label', `${page.words.openPlace}${page.words.colon}${place.name}`);
    chosen.replaceChildren(place.text, ' ', link);
  };
  const mark = (kind: string, id: string) => {
    for (const area of document.querySelectorAll<SVGElement>('a[data-area]')) {
      area.classList.toggle('is-chosen', area.dataset.area === kind && area.dataset.id === id);
    }
  };

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement | SVGElement>(
      'a[data-area], a[data-municipality], a[data-initiative]',
    );
    if (!link || !isPlainClick(event)) return;
    const { area, id = '', municipality, initiative } = link.dataset;
    if (initiative !== undefined) {
      // The link goes on to the initiative's page.
      const [region = null] = initiative.split('/');
      tell({ kind: 'select', region, municipality: null, initiatives: [initiative] });
      return;
    }
    // A link of the list goes on to the municipality's page, as it says; on the picture there is more to be seen here.
    if (municipality !== undefined) return void choose('municipality', municipality);
    // Without controls the picture is nothing but links.
    if (controls === 'none') return;
    if (choose(area === 'region' ? 'region' : 'municipality', id)) event.preventDefault();
  });
  return { chooseMunicipality: (code) => void choose('municipality', code) };
}

/** The frame's own region where the place belongs to it, else its first; null for none. */
function regionOf({ regions }: EmbedPlace, own: string | null): string | null {
  return own !== null && regions.includes(own) ? own : (regions[0] ?? null);
}
