import { htmlLanguage } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { isOfflinePage } from '../../offline/rules.ts';
import type { Site } from '../../ui/siteData.ts';
import { rubyNodes } from '../atlas/rubyText.ts';
import { OFFLINE_IDS } from '../offline/ids.ts';
import { element } from './element.ts';
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
  document.getElementById(OFFLINE_IDS.title)?.replaceChildren(...rubyNodes(words.listTitle));
  document.getElementById(OFFLINE_IDS.missing)?.setAttribute('hidden', '');
}

/** This page's language first; a region stands before its members, as it was stored. */
function inOrder(pages: readonly StoredPage[], { language }: Site): StoredPage[] {
  return [
    ...pages.filter((page) => page.language === language),
    ...pages.filter((page) => page.language !== language),
  ];
}

function itemOf({ address, title, language }: StoredPage, site: Site): HTMLElement {
  const [item, link] = [element('li'), element('a')];
  link.href = address;
  // The site's name after every title would only be in the way.
  link.textContent = title.replace(/\s*[｜|][^｜|]*$/, '') || address;
  if (htmlLanguage(language) !== htmlLanguage(site.language)) link.lang = htmlLanguage(language);
  item.append(link);
  return item;
}

function againButton(words: Words['keep']['offline']): HTMLElement {
  const [line, button] = [element('p'), element('button', 'keep-button', words.again)];
  button.type = 'button';
  button.addEventListener('click', () => location.reload());
  line.append(button);
  return line;
}
