import { htmlLanguage } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { isOfflinePage } from '../../offline/rules.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { element } from '../../ui/element.ts';
import type { Site } from '../../ui/siteData.ts';
import { OFFLINE_IDS } from '../offline/ids.ts';
import { placeOf } from './plan.ts';
import { rootOf, type StoredPage, storedPages } from './stock.ts';

/** Writes what is stored on the page that says that one is not; does nothing on all others. */
export async function listStored(site: Site, { offline: words }: Words['keep']): Promise<void> {
  const place = document.getElementById(OFFLINE_IDS.list);
  if (place === null) return;
  const isOwnAddress = isOfflinePage(location.href, rootOf(site));
  if (isOwnAddress) becomeList(words);
  const pages = inOrder(await storedPages(site), site);
  const list = element('ul', 'plain-list');
  list.append(...pages.map((page) => itemOf(page, site)));
  place.replaceChildren(
    ...(isOwnAddress ? [] : [againButton(words), element('h2', '', words.listTitle)]),
    pages.length > 0 ? list : element('p', '', words.none),
  );
}

/** At its own address no page is missing. */
function becomeList(words: Words['keep']['offline']): void {
  document.title = withoutRuby(words.listTitle);
  const title = document.getElementById(OFFLINE_IDS.title);
  if (title) drawRuby(title, words.listTitle);
  document.getElementById(OFFLINE_IDS.missing)?.setAttribute('hidden', '');
}

/** This page's language first, and in each language the regions; otherwise in the order of storing. */
function inOrder(pages: readonly StoredPage[], site: Site): StoredPage[] {
  const rank = ({ address, language }: StoredPage) => {
    const isRegion = placeOf(new URL(address).pathname, { ...site, language })?.kind === 'region';
    return (language === site.language ? 0 : 2) + (isRegion ? 0 : 1);
  };
  return [...pages].sort((one, other) => rank(one) - rank(other));
}

function itemOf({ address, heading, language }: StoredPage, site: Site): HTMLElement {
  const [item, link] = [element('li'), element('a', '', heading || address)];
  link.href = address;
  if (htmlLanguage(language) !== htmlLanguage(site.language)) link.lang = htmlLanguage(language);
  item.append(link);
  return item;
}

function againButton(words: Words['keep']['offline']): HTMLElement {
  const [line, button] = [element('p', 'keep-buttons'), element('button', 'keep-button', words.again)];
  button.type = 'button';
  button.addEventListener('click', () => location.reload());
  line.append(button);
  return line;
}
