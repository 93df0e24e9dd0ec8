import { LANGUAGES } from '../../i18n/language.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';

/**
 * The same page in another language has another address; `?lang=en` of older links leads there.
 * The links of the menu carry the rest of the address along: what is chosen on the map stays chosen.
 */
export function followLanguage(site: Site): void {
  const asked = new URLSearchParams(location.search).get('lang');
  const language = LANGUAGES.find((each) => each === asked);
  if (language !== undefined && language !== site.language) {
    const query = new URLSearchParams(location.search);
    query.delete('lang');
    const rest = query.size === 0 ? '' : `?${query}`;
    location.replace(addressOf({ ...site, language }, pathOf(site)) + rest + location.hash);
    return;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const own = link.getAttribute('href') ?? '';
    link.addEventListener('click', () => {
      link.href = own + location.search + location.hash;
    });
  }
}

/** The page's path without base and language. */
function pathOf(site: Site): string {
  const own = addressOf(site, '/');
  return location.pathname.startsWith(own) ? location.pathname.slice(own.length - 1) : '/';
}
