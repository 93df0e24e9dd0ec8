import type { Words } from '../../i18n/shape.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import type { Site } from '../../ui/siteData.ts';
import { drawFound } from './drawFound.ts';
import { openSearcher } from './loadSearcher.ts';

const MOST = 5;

/** What a wrong address may have meant: its parts, the last first, are looked up like words. */
export async function suggest(place: HTMLElement, path: string, site: Site, words: Words): Promise<void> {
  const searcher = await openSearcher(site);
  for (const query of queriesOf(path)) {
    const found = searcher.search(query, MOST).flatMap(({ results }) => results);
    if (found.length === 0) continue;
    const heading = document.createElement('h2');
    drawRuby(heading, words.search.perhaps);
    const list = document.createElement('ul');
    list.className = 'found-list';
    for (const each of found.slice(0, MOST)) {
      const item = document.createElement('li');
      item.append(drawFound(each, site, words));
      list.append(item);
    }
    place.replaceChildren(heading, list);
    return;
  }
}

/** More parts no address of the site has, and each is looked for while the page stands still. */
const MOST_QUERIES = 6;

/** "/municipalities/水戸市/" → ["水戸市", "municipalities"]; what cannot be decoded is left out. */
export function queriesOf(path: string): string[] {
  return path
    .split('/')
    .flatMap((part) => {
      try {
        return [
          decodeURIComponent(part)
            .replace(/\.html?$/, '')
            .replace(/[-_+]/g, ' ')
            .trim(),
        ];
      } catch {
        return [];
      }
    })
    .filter((part) => part !== '' && !['index', 'en', 'easy', '404'].includes(part))
    .reverse()
    .slice(0, MOST_QUERIES);
}
