import type { ColourFacts } from '../../colour/facts.ts';
import { sameMode } from '../../colour/mode.ts';
import { type ColourView, DEFAULT_VIEW, type PaintList, paintsOf } from '../../colour/paint.ts';
import type { Words } from '../../i18n/shape.ts';
import { fetchJson, type Site } from '../../ui/siteData.ts';
import { type ColourLabels, type ColourLegend, colourLegend } from '../../view/models/colourLegend.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { ViewStore } from './viewStore.ts';

/** How the map is coloured now: one list for every renderer, and the legend that explains it. */
export interface Coloured {
  facts: ColourFacts;
  view: ColourView;
  paints: PaintList;
  legend: ColourLegend;
}

type Listener = (coloured: Coloured) => void;

/** The colours of the view in the address, kept in step with it. */
export interface Colouring {
  readonly labels: ColourLabels;
  /** The colours last shown; null before the facts were needed for the first time. */
  readonly current: Coloured | null;
  /** @throws Error where the facts cannot be fetched; a later call tries again */
  now(): Promise<Coloured>;
  /** Colours of another view, for a preview. */
  of(view: ColourView): Promise<Coloured>;
  /** Told after each change of mode or year, once the colours are there. */
  listen(listener: Listener): void;
}

interface ColouringOptions {
  site: Site;
  store: ViewStore;
  model: MapModel;
  words: Words;
  /** Told when the facts could not be fetched. */
  onFailure(): void;
}

export function createColouring({ site, store, model, words, onFailure }: ColouringOptions): Colouring {
  const labels: ColourLabels = {
    ...model.labels,
    regions: Object.fromEntries(model.regions.map(({ id, shortName }) => [id, shortName])),
  };
  const listeners: Listener[] = [];
  let fetching: Promise<ColourFacts> | null = null;
  const facts = async (): Promise<ColourFacts> => {
    fetching ??= fetchJson<ColourFacts>(`${site.files}colours.json`);
    try {
      return await fetching;
    } catch (error) {
      fetching = null;
      throw error;
    }
  };
  const of = async (view: ColourView): Promise<Coloured> => {
    const known = await facts();
    const paints = paintsOf(known, view);
    return { facts: known, view, paints, legend: colourLegend(known, view, paints, labels, words) };
  };
  let shown: ColourView = DEFAULT_VIEW;
  let current: Coloured | null = null;
  const follow = async (): Promise<void> => {
    const { mode, year } = store.view;
    if (sameMode(mode, shown.mode) && year === shown.year) return;
    const before = shown;
    shown = { mode, year };
    const mine = shown;
    let coloured: Coloured;
    try {
      coloured = await of(mine);
    } catch {
      if (mine === shown) shown = before;
      onFailure();
      return;
    }
    if (mine !== shown) return;
    current = coloured;
    for (const listener of listeners) listener(coloured);
  };
  store.listen(() => void follow());
  return {
    labels,
    get current() {
      return current;
    },
    async now() {
      const { mode, year } = store.view;
      const coloured = await of({ mode, year });
      // The view may have gone on meanwhile: then whoever listens has been told of the newer one.
      if (sameMode(mode, store.view.mode) && year === store.view.year) {
        shown = coloured.view;
        current = coloured;
      }
      return coloured;
    },
    of,
    listen: (listener) => listeners.push(listener),
  };
}
