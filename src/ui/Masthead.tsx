import { htmlLanguage } from '../i18n/language.ts';
import type { Translation } from './Head.tsx';
import { paths } from './paths.ts';
import { useAddress, useLanguage, useWords } from './site.ts';

/** Site name, search, menu, languages: the same on every page. */
export function Masthead({ translations }: { translations: readonly Translation[] }) {
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
        <a href={address(paths.nation)}>{words.site.nation}</a>
        <a href={address(paths.data)}>{words.site.data}</a>
        <a href={address(paths.about)}>{words.site.about}</a>
      </nav>
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
    </nav>
  );
}
