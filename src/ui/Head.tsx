import { htmlLanguage, type Language } from '../i18n/language.ts';
import { MAP_END_ID } from './firstScreen.tsx';
import type { LateFiles } from './late.ts';
import { useFileAddress, useLanguage, useWords } from './site.ts';

/** Addresses of the built files a page needs. */
export interface PageAssets {
  styles: readonly string[];
  /** Styles of what comes after the map, which `LaterStyles` names there. */
  laterStyles?: readonly string[];
  /** Module scripts. */
  scripts: readonly string[];
  /** Modules those will ask for, fetched along with them. */
  preloads: readonly string[];
  /** What those bring once the page has been painted. */
  late?: LateFiles;
  /** Content security policy for the meta element; empty while developing. */
  policy: string;
}

/** The same page in one of the site's languages. */
export interface Translation {
  language: Language;
  /** Without origin. */
  address: string;
}

/** How other places know a page: search engines, link previews. */
export interface PageIdentity {
  title: string;
  description: string;
  /** Address without origin; null for a page that is not to be found. */
  address: string | null;
  /** "https://city.example", or null where it is not known: then nothing absolute is said. */
  origin: string | null;
  translations: readonly Translation[];
  /** Address of the preview picture, 1200 by 630 pixels, and what it shows. */
  preview: { address: string; label: string } | null;
  /** schema.org descriptions. */
  structured: readonly object[];
}

export function Head({ page, assets }: { page: PageIdentity; assets: PageAssets }) {
  const file = useFileAddress();
  return (
    <head>
      <meta charSet="utf-8" />
      {assets.policy !== '' && <meta httpEquiv="Content-Security-Policy" content={assets.policy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title}</title>
      <meta name="description" content={page.description} />
      {page.address === null && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#f7f4ee" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171b1d" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={file('favicon.svg')} type="image/svg+xml" />
      {page.origin !== null && page.address !== null && (
        <Elsewhere page={page} origin={page.origin} address={page.address} />
      )}
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {/* Half a map would move when the other half has come. */}
      {assets.laterStyles && <link rel="expect" href={`#${MAP_END_ID}`} {...{ blocking: 'render' }} />}
    </head>
  );
}

/**
 * Scripts stand at the end of the page: on a slow line they would otherwise share it with the page itself, and what
 * is there to be seen and read would come later.
 */
export function Scripts({ assets: { scripts, preloads } }: { assets: PageAssets }) {
  return (
    <>
      {scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
    </>
  );
}

/** What can only be said with whole addresses. */
function Elsewhere({ page, origin, address }: { page: PageIdentity; origin: string; address: string }) {
  const words = useWords();
  const language = useLanguage();
  const translated = page.translations.filter((each) => each.language !== 'easy');
  const fallback = page.translations.find((each) => each.language === 'ja');
  const facts: [string, string | null][] = [
    ['og:type', 'website'],
    ['og:site_name', words.site.name],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', origin + address],
    ['og:locale', language === 'en' ? 'en_GB' : 'ja_JP'],
    ['og:image', page.preview && origin + page.preview.address],
    ['og:image:width', page.preview && '1200'],
    ['og:image:height', page.preview && '630'],
    ['og:image:alt', page.preview?.label ?? null],
  ];
  return (
    <>
      <link rel="canonical" href={origin + address} />
      {/* Plain Japanese is no language of its own to a search engine. */}
      {language !== 'easy' &&
        translated.map((each) => (
          <link
            key={each.language}
            rel="alternate"
            hrefLang={htmlLanguage(each.language)}
            href={origin + each.address}
          />
        ))}
      {language !== 'easy' && fallback && (
        <link rel="alternate" hrefLang="x-default" href={origin + fallback.address} />
      )}
      {facts.map(([property, content]) =>
        content === null ? null : <meta key={property} property={property} content={content} />,
      )}
      <meta name="twitter:card" content={page.preview === null ? 'summary' : 'summary_large_image'} />
      {page.structured.map((each, index) => (
        <script
          key={index}
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: dataBlock(each) }}
        />
      ))}
    </>
  );
}

/** What a page hands to its scripts, by id of the data block. */
export function DataBlocks({ data }: { data: Readonly<Record<string, unknown>> }) {
  return Object.entries(data).map(([id, value]) => (
    <script key={id} id={id} type="application/json" dangerouslySetInnerHTML={{ __html: dataBlock(value) }} />
  ));
}

/** JSON that cannot close its own element or be read as markup. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
