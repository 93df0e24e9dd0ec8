import { loadWords } from '../../i18n/loadWords.ts';
import type { Words } from '../../i18n/shape.ts';
import { required } from '../../ui/elements.ts';
import { SITE_DATA_ID, type Site } from '../../ui/siteData.ts';
import { askedQuery } from '../find/askedQuery.ts';
import { startFind } from '../find/findControl.ts';
import { suggest } from '../find/suggest.ts';
import { startKeep } from '../keep/keepControl.ts';
import { startLocate } from '../locate/locateControl.ts';
import { SUGGEST_ID } from '../notFound/suggestPlace.ts';
import { startKeyHelp } from './keyHelp.ts';
import { followLanguage } from './language.ts';
import { offerCitations } from './offerCitations.ts';
import { preparePrinting } from './print.ts';
import { offerReadings } from './readings.ts';
import { revealPassed } from './revealPassed.ts';
import { onShortcut } from './shortcuts.ts';

/** What every page's scripts begin with. */
export interface Woken {
  site: Site;
  words: Words;
}

interface WakeOptions {
  /** Whether `q` of the address asks the search box; false where the page itself answers it. */
  isQueryForSearch?: boolean;
}

/** Wakes what every page has; other entries go on from here. */
export async function wakeEveryPage({ isQueryForSearch = true }: WakeOptions = {}): Promise<Woken> {
  const site = JSON.parse(required(SITE_DATA_ID).textContent ?? '') as Site;
  revealPassed();
  followLanguage(site);
  const words = await loadWords(site.language);
  const woken = { site, words };
  const finder = startFind(required('search'), woken);
  onShortcut('/', finder.focus);
  addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    finder.focus();
  });
  const asked = askedQuery(location.search);
  if (isQueryForSearch && asked !== '') finder.show(asked);
  startKeyHelp(woken);
  startKeep(required('keep'), woken);
  const here = document.getElementById('locate');
  if (here) startLocate(here, woken);
  const suggestions = document.getElementById(SUGGEST_ID);
  if (suggestions) void suggest(suggestions, location.pathname, site, words).catch(() => undefined);
  offerCitations(site.language);
  offerReadings();
  preparePrinting(words);
  return woken;
}
