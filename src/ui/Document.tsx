import type { ReactNode } from 'react';
import { htmlLanguage } from '../i18n/language.ts';
import { paths } from './paths.ts';
import { useAddress, useLanguage, useWords } from './site.ts';

/** Addresses of the built files a page needs. */
export interface PageAssets {
  styles: readonly string[];
  /** Module scripts. */
  scripts: readonly string[];
  /** Modules those will ask for, fetched along with them: the language's dictionary. */
  preloads: readonly string[];
  /** Content security policy for the meta element; empty while developing. */
  policy: string;
}

interface DocumentProps {
  title: string;
  description: string;
  /** Full address of the page, where the site's origin is known. */
  canonical: string | null;
  /** Where a mistake can be reported: an address or mailto:, or null where the operator has named none. */
  contact: string | null;
  assets: PageAssets;
  /** Data for the islands of this page, by id of their data block. */
  data?: Readonly<Record<string, unknown>>;
  bodyClass: string;
  children: ReactNode;
}

/** A whole page: head, masthead, the page's own main part, and what every page owes its reader at the foot. */
export function Document({
  title,
  description,
  canonical,
  contact,
  assets,
  data,
  bodyClass,
  children,
}: DocumentProps) {
  const words = useWords();
  return (
    <html lang={htmlLanguage(useLanguage())}>
      <head>
        <meta charSet="utf-8" />
        {assets.policy !== '' && <meta httpEquiv="Content-Security-Policy" content={assets.policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f7f4ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171b1d" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={useAddress()('/favicon.svg')} type="image/svg+xml" />
        {canonical !== null && <link rel="canonical" href={canonical} />}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body className={bodyClass}>
        <a className="skip" href="#main">
          {words.site.skip}
        </a>
        <Masthead />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot contact={contact} />
        {Object.entries(data ?? {}).map(([id, value]) => (
          <script
            key={id}
            id={id}
            type="application/json"
            dangerouslySetInnerHTML={{ __html: dataBlock(value) }}
          />
        ))}
      </body>
    </html>
  );
}

function Masthead() {
  const words = useWords();
  const address = useAddress();
  return (
    <header className="masthead">
      <a className="site-name" href={address(paths.nation)}>
        {words.site.name}
      </a>
      <nav aria-label={words.site.mainMenu}>
        <a href={address(paths.nation)}>{words.site.nation}</a>
        <a href={address(paths.data)}>{words.site.data}</a>
        <a href={address(paths.about)}>{words.site.about}</a>
      </nav>
    </header>
  );
}

function Foot({ contact }: { contact: string | null }) {
  const words = useWords();
  const address = useAddress();
  return (
    <footer className="foot">
      <p className="foot-strong">{words.site.notOfficial}</p>
      <p>
        {words.site.operator}／{words.site.asOf}／{words.site.summariesByEditor}
      </p>
      <p>
        <a href={contact ?? `${address(paths.about)}#mistakes`}>{words.site.report}</a>
      </p>
      <p>{words.map.credit}</p>
      <p>{words.map.borders}</p>
    </footer>
  );
}

/** JSON that cannot close its own element or be read as markup. */
function dataBlock(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
