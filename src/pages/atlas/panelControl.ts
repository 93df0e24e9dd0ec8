import type { Words } from '../../i18n/ja.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import type { RegionModel } from '../../view/models/region.ts';
import type { View } from '../../view/view.ts';
import { emptyView } from '../../view/view.ts';
import { required } from './elements.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';
import type { Cause, ViewStore } from './viewStore.ts';

interface PanelOptions {
  page: PageData;
  store: ViewStore;
  places: Places;
  words: Words;
}

/** What the panel can show: the discriminant decides the component. */
export type PanelContent =
  | { kind: 'loading' }
  | { kind: 'failed'; retry: () => void }
  | { kind: 'region'; region: RegionModel }
  | { kind: 'municipality'; municipality: MunicipalityModel };

/** Shows what is selected beside the map, in the place of the page's own text. */
export function createPanelControl({ page, store, places, words }: PanelOptions): void {
  const [ownText, panel, announcer] = [required('own-text'), required('panel'), required('announcer')];
  let turn = 0;

  const show = async (view: View, cause: Cause): Promise<void> => {
    if (cause === 'camera') return;
    turn += 1;
    const mine = turn;
    const file = fileOf(view, page);
    ownText.hidden = file !== null;
    panel.hidden = file === null;
    if (file === null) {
      if (cause !== 'start') announcer.textContent = words.selection.cleared;
      return;
    }
    const { renderPanel } = await import('./panel.tsx');
    const back = () => store.change(backFrom(view, page), 'text');
    const render = (content: PanelContent) => {
      if (mine === turn)
        renderPanel(panel, { page, view, content, back, backLabel: backLabel(view, page, places, words) });
    };
    // Known contents come at once; only a slow answer is announced as loading.
    const slow = setTimeout(() => render({ kind: 'loading' }), 150);
    const loaded = await load(`${page.files}${page.site.language}/${file}`);
    clearTimeout(slow);
    if (mine !== turn) return;
    if (loaded === null) {
      render({ kind: 'failed', retry: () => void show(view, cause) });
      announcer.textContent = words.selection.failed;
      return;
    }
    render(contentOf(view, loaded));
    announcer.textContent = announcement(view, page, places, words);
    bringIntoView(panel, cause);
  };
  store.listen((view, cause) => void show(view, cause));
  void show(store.view, 'start');
}

const kept = new Map<string, unknown>();

async function load(address: string): Promise<unknown> {
  if (kept.has(address)) return kept.get(address);
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const content: unknown = await response.json();
    kept.set(address, content);
    return content;
  } catch {
    return null;
  }
}

/** File of what is selected; null where the page's own text is the answer. */
function fileOf({ region, municipality }: View, page: PageData): string | null {
  if (municipality !== null) return `municipalities/${municipality}.json`;
  return region !== null && region !== page.region ? `regions/${region}.json` : null;
}

function contentOf(view: View, loaded: unknown): PanelContent {
  return view.municipality !== null
    ? { kind: 'municipality', municipality: loaded as MunicipalityModel }
    : { kind: 'region', region: loaded as RegionModel };
}

/** One step up: from a municipality to the region it was chosen in, from there to the page's own text. */
function backFrom(view: View, page: PageData): View {
  const isInRegion = view.municipality !== null && view.region !== null && view.region !== page.region;
  return { ...emptyView, region: isInRegion ? view.region : null, at: view.at };
}

function backLabel(view: View, page: PageData, places: Places, words: Words): string {
  const id = backFrom(view, page).region ?? page.region;
  const region = id === null ? null : places.region(id);
  return region === null ? words.region.backToNation : words.selection.backTo(region.name);
}

function announcement(view: View, page: PageData, places: Places, words: Words): string {
  if (view.municipality !== null) {
    return words.selection.municipalityChosen(places.label(view.municipality));
  }
  const region = places.region(view.region ?? page.region ?? '');
  return region === null ? '' : words.selection.regionChosen(region.name, region.initiatives);
}

/** A choice made in the text takes the focus along; one on the map only scrolls where the panel is out of sight. */
function bringIntoView(panel: HTMLElement, cause: Cause): void {
  const heading = panel.querySelector('h1');
  if (!heading) return;
  if (cause === 'text') heading.focus({ preventScroll: true });
  if (cause === 'history' || cause === 'start') return;
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.6) panel.scrollIntoView({ block: 'start' });
}
