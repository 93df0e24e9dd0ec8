import { htmlLanguage } from '../i18n/language.ts';
import { withoutRuby } from '../i18n/ruby.ts';
import { FOOT_MENU_ID } from './Foot.tsx';
import type { Translation } from './Head.tsx';
import { MenuLink, type MenuPlace } from './MenuLink.tsx';
import { paths } from './paths.ts';
import { READINGS_ID } from './readingsId.ts';
import { useAddress, useLanguage, useWords } from './site.ts';

/** The whole menu has no room beside the search box: themes are led to from the initiatives, and from the foot. */
const MENU: readonly MenuPlace[] = ['nation', 'catalogue', 'compare', 'data', 'about'];

interface MastheadProps {
  translations: readonly Translation[];
  /** Address of the page; null for one that is not to be found. */
  current: string | null;
}

/** Site name, search, menu, languages: the same on every page. */
export function Masthead({ translations, current }: MastheadProps) {
  const words = useWords();
  const address = useAddress();
  return (
    <header className="masthead">
      <a className="site-name" href={address(paths.nation)}>
        {words.site.name}
      </a>
      {/* Its script brings the box; without one the list of regions and the menu lead on. */}
      <div id="search" className="search-place" />
      <nav className="main-menu" aria-label={words.site.mainMenu}>
        {MENU.map((place) => (
          <MenuLink key={place} place={place} current={current} />
        ))}
      </nav>
      <a className="to-foot" href={`#${FOOT_MENU_ID}`}>
        {words.site.menu}
      </a>
      <Languages translations={translations} />
    </header>
  );
}

/** Each language in its own words; the page's own is not a link. */
function Languages({ translations }: { translations: readonly Translation[] }) {
  const words = useWords();
  const page = useLanguage();
  return (
    <nav className="languages" aria-label={words.languages.title}>
      <ul>
        {translations.map(({ language, address }) => (
          <li key={language}>
            {language === page ? (
              <span aria-current="true">{words.languages.names[language]}</span>
            ) : (
              <a href={address} lang={htmlLanguage(language)} data-language={language}>
                {words.languages.names[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page === 'easy' && (
        <button type="button" className="readings-switch is-resting" id={READINGS_ID} aria-pressed="true">
          {withoutRuby(words.languages.readings)}
        </button>
      )}
    </nav>
  );
}
