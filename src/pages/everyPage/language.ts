import { LANGUAGES, languagePath } from '../../i18n/language.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';

/**
 * The same page in another language has another address; `?lang=en` of older links leads there.
 * The links of the menu carry the rest of the address along: what is chosen on the map stays chosen.
 */
export function followLanguage(site: Site): void {
  const other = inAskedLanguage(location, site);
  if (other !== null) {
    location.replace(other);
    return;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const own = link.getAttribute('href') ?? '';
    link.addEventListener('click', () => {
      link.href = own + location.search + location.hash;
    });
  }
}

/**
 * Where `lang` of an address leads: to the same page of this site in that language, with the rest of the address.
 * Null where it asks for nothing, or for the language that is there.
 */
export function inAskedLanguage(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  site: Pick<Site, 'base' | 'language'>,
): string | null {
  const query = new URLSearchParams(search);
  const asked = query.get('lang');
  const language = LANGUAGES.find((each) => each === asked);
  if (language === undefined || language === site.language) return null;
  query.delete('lang');
  const rest = query.size === 0 ? '' : `?${query}`;
  return addressOf({ ...site, language }, pathOf(pathname, site)) + rest + hash;
}

/** A page's path without base and language: any language, as the page for wrong addresses answers to all. */
function pathOf(pathname: string, { base }: Pick<Site, 'base'>): string {
  if (!pathname.startsWith(base)) return '/';
  const path = pathname.slice(base.length - 1);
  const tree = LANGUAGES.map(languagePath).find((each) => each !== '' && path.startsWith(`${each}/`)) ?? '';
  return path.slice(tree.length);
}
