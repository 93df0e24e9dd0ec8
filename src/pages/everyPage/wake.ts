import { loadWords } from '../../i18n/loadWords.ts';
import type { Words } from '../../i18n/shape.ts';
import { required } from '../../ui/elements.ts';
import { SITE_DATA_ID, type Site } from '../../ui/siteData.ts';

/** What every page's scripts begin with. */
export interface Woken {
  site: Site;
  words: Words;
}

/** Wakes what every page has; other entries go on from here. */
export async function wakeEveryPage(): Promise<Woken> {
  const site = JSON.parse(required(SITE_DATA_ID).textContent ?? '') as Site;
  const words = await loadWords(site.language);
  return { site, words };
}
