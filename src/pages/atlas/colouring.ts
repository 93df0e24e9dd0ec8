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

/** Names of what the map can be coloured by. */
function labelsIn(model: MapModel): ColourLabels {
  return {
    ...model.labels,
    regions: Object.fromEntries(model.regions.map(({ id, shortName }) => [id, shortName])),
  };
}

/** The colours of a view, and their legend, from the facts of `fetchColourFacts`. */
export function colourBy(facts: ColourFacts, view: ColourView, model: MapModel, words: Words): Coloured {
  const paints = paintsOf(facts, view);
  return { facts, view, paints, legend: colourLegend(facts, view, paints, labelsIn(model), words) };
}

/** @throws Error or TypeError where they cannot be had */
export function fetchColourFacts({ files }: Pick<Site, 'files'>): Promise<ColourFacts> {
  return fetchJson<ColourFacts>(`${files}colours.json`, 'figures');
}

export function createColouring({ site, store, model, words, onFailure }: ColouringOptions): Colouring {
  const labels = labelsIn(model);
  const listeners: Listener[] = [];
  let fetching: Promise<ColourFacts> | null = null;
  const facts = async (): Promise<ColourFacts> => {
    fetching ??= fetchColourFacts(site);
    try {
      return await fetching;
    } catch (error) {
      fetching = null;
      throw error;
    }
  };
  const of = async (view: ColourView): Promise<Coloured> => colourBy(await facts(), view, model, words);
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
