import type { Words } from '../../i18n/shape.ts';
import { required } from '../../ui/elements.ts';
import { tryAgain } from '../../ui/incomplete.ts';
import { watchLeaving } from '../../ui/leaving.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf, fetchJson, type Site } from '../../ui/siteData.ts';
import { withSelection } from '../../view/address.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import type { RegionModel } from '../../view/models/region.ts';
import type { View } from '../../view/view.ts';
import type { Announcer } from './announcer.ts';
import { failedAnswer, firstAnswer } from './firstAnswer.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';
import { type Cause, keepsSelection, type ViewStore } from './viewStore.ts';

interface PanelOptions {
  site: Site;
  page: PageData;
  store: ViewStore;
  places: Places;
  announcer: Announcer;
  words: Words;
}

/** What the panel can show: the discriminant decides the component. */
export type PanelContent =
  | { kind: 'region'; region: RegionModel }
  | { kind: 'municipality'; municipality: MunicipalityModel };

export interface PanelControl {
  /** Fetches what a selection would show, and what draws it; nothing is said if that fails. */
  foresee(view: View): void;
  /** Resolves when the article about the last selection is there, or the word that it cannot be had. */
  answered(): Promise<void>;
}

/** Shows what is selected beside the map, in the place of the page's own text. */
export function createPanelControl({
  site,
  page,
  store,
  places,
  announcer,
  words,
}: PanelOptions): PanelControl {
  const [ownText, panel] = [required('own-text'), required('panel')];
  /** In the panel once it is drawn: what is known at once stands there before. */
  const article = document.createElement('div');
  let turn = 0;
  /** What the article in the panel is about: its file, and the initiative that is pointed out; null while there is none. */
  let drawn: string | null = null;
  let answer: Promise<void> = Promise.resolve();
  let answerGiven: () => void = () => undefined;
  const ownTitle = document.title;
  const draw = () => import('./panel.tsx');
  const addressOfFile = (file: string) => `${site.files}${site.language}/${file}`;

  const show = async (view: View, cause: Cause): Promise<void> => {
    if (keepsSelection(cause)) return;
    const file = fileOf(view, page);
    const about = `${file} ${view.initiative}`;
    // The way back over a change of colours or of the year: what is read stays as it is.
    if (cause === 'history' && about === drawn) return answerGiven();
    turn += 1;
    const mine = turn;
    const hadFocus = panel.contains(document.activeElement) || ownText.contains(document.activeElement);
    drawn = null;
    if (file === null) {
      close(cause);
      answerGiven();
      return;
    }
    const back = () => store.change(backFrom(view, page), 'text');
    const label = backLabel(view, page, places, words);
    const answerWith = (...nodes: Node[]) => {
      panel.replaceChildren(...nodes);
      ownText.hidden = true;
      panel.hidden = false;
    };
    const known = { view, places, words, back, backLabel: label };
    if (cause !== 'start') answerWith(...firstAnswer(known));
    const fail = (retry: () => void) => {
      answerWith(...failedAnswer({ ...known, retry }));
      answerGiven();
      const button = panel.querySelector<HTMLElement>('button.retry');
      button?.scrollIntoView({ block: 'nearest' });
      if (cause === 'text' || hadFocus) button?.focus({ preventScroll: true });
    };
    const leaving = watchLeaving();
    try {
      const drawing = draw();
      // Without a line neither comes: that is told below, without what would have drawn it.
      drawing.catch(() => undefined);
      const loaded = await load(addressOfFile(file), view);
      if (mine !== turn) return;
      if (loaded === null) {
        return fail(() => void show(view, cause));
      }
      const { renderPanel } = await drawing;
      if (mine !== turn) return;
      const content = contentOf(view, loaded);
      const whole = renderPanel(article, { site, words, view, content, back, backLabel: label });
      answerWith(article);
      drawn = about;
      answerGiven();
      document.title = `${panel.querySelector('h1')?.textContent ?? ''}｜${words.site.name}`;
      announcer.polite(announcement(view, page, places, words));
      bringIntoView(panel, cause, hadFocus);
      await whole;
      if (mine !== turn) return;
      pointOut(panel, view);
      if (cause === 'start') jump(panel);
    } catch (error) {
      // Without the panel's script, or with contents it cannot draw, the page of what was chosen says the same.
      leaving.unlessLeft(() => {
        if (mine !== turn) return;
        if (navigator.onLine) return location.assign(ownPage(view, site));
        fail(() => tryAgain(error, () => void show(view, cause)));
      });
    } finally {
      leaving.end();
    }
  };
  /** The page's own text again; a keyboard goes on where it was. */
  const close = (cause: Cause) => {
    const wasOpen = !panel.hidden;
    ownText.hidden = false;
    panel.hidden = true;
    document.title = ownTitle;
    if (!wasOpen) return;
    announcer.polite(words.selection.cleared);
    const link = lastLink?.isConnected ? lastLink : ownText.querySelector('h1');
    if (cause === 'text' || cause === 'history') link?.focus({ preventScroll: cause === 'history' });
  };
  let lastLink: HTMLElement | null = null;
  ownText.addEventListener('click', (event) => {
    lastLink = (event.target as Element).closest('a');
  });
  store.listen((view, cause) => {
    if (!keepsSelection(cause)) {
      answer = new Promise((resolve) => {
        answerGiven = resolve;
      });
    }
    void show(view, cause);
  });
  void show(store.view, 'start');
  return {
    foresee: (view) => {
      const file = fileOf(view, page);
      if (file === null) return;
      void load(addressOfFile(file), view);
      void draw().catch(() => undefined);
    },
    answered: () => answer,
  };
}

const kept = new Map<string, Promise<unknown>>();

/** Contents of the data file of what is selected; null where it cannot be had, and then asked for again the next time. */
function load(address: string, { municipality }: View): Promise<unknown> {
  const mark = municipality !== null ? 'memberships' : 'partners';
  const known = kept.get(address) ?? fetchJson<Record<string, unknown>>(address, mark).catch(() => null);
  kept.set(address, known);
  void known.then((content) => {
    if (content === null) kept.delete(address);
  });
  return known;
}

/** Address of the page about what is selected. */
function ownPage({ region, municipality }: View, site: Site): string {
  if (municipality !== null) return addressOf(site, paths.municipality(municipality));
  return addressOf(site, region === null ? paths.nation : paths.region(region));
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
  return withSelection(view, { region: isInRegion ? view.region : null });
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

/** Marks the initiative that the address names, and brings it into sight. */
function pointOut(panel: HTMLElement, { region, initiative }: View): void {
  for (const marked of panel.querySelectorAll('[data-named]')) marked.removeAttribute('data-named');
  if (initiative === null) return;
  const entry = panel.querySelector(`#${CSS.escape(`initiative-${region}-${initiative}`)}`);
  if (!entry) return;
  for (let above = entry.parentElement; above !== null; above = above.parentElement) {
    if (above instanceof HTMLDetailsElement) above.open = true;
  }
  entry.setAttribute('data-named', '');
  entry.scrollIntoView({ block: 'center' });
}

/** Where the address names a place in the panel: when the browser looked for it, it was not there yet. */
function jump(panel: HTMLElement): void {
  if (location.hash === '') return;
  const place = document.getElementById(location.hash.slice(1));
  if (place !== null && panel.contains(place)) place.scrollIntoView();
}

/**
 * A choice made in the text takes the focus along, and so does what replaces the place of the focus; one on the map only
 * scrolls where the panel is out of sight.
 */
function bringIntoView(panel: HTMLElement, cause: Cause, hadFocus: boolean): void {
  const heading = panel.querySelector('h1');
  if (!heading) return;
  if (cause === 'text' || hadFocus) heading.focus({ preventScroll: true });
  if (cause === 'history' || cause === 'start') return;
  const { top } = panel.getBoundingClientRect();
  // On a phone the map stays in sight above the heading.
  if (top < 0 || top > innerHeight * 0.6) scrollBy({ top: top - innerHeight * 0.45 });
}
