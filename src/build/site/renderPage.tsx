import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { PAGE_DATA_ID, type PageData } from '../../pages/atlas/pageData.ts';
import { CHECK_DATA_ID, type CheckData } from '../../pages/check/checkData.ts';
import { Document } from '../../ui/Document.tsx';
import type { PageIdentity } from '../../ui/Head.tsx';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { paths } from '../../ui/paths.ts';
import { SiteProvider } from '../../ui/site.ts';
import { addressOf, SITE_DATA_ID, type Site } from '../../ui/siteData.ts';
import type { SiteOptions } from './siteFile.ts';

/** What a page says and how it is known elsewhere. */
export interface Page {
  path: string;
  title: string;
  description: string;
  content: ReactNode;
  /** Set on pages whose map becomes interactive. */
  atlas?: PageData;
  /** Set on the page that checks sheets. */
  check?: CheckData;
  preview?: PageIdentity['preview'];
  structured?: PageIdentity['structured'];
  /** Set on pages that are an answer to a wrong or missing address: they are not to be found. */
  isHidden?: boolean;
}

export function siteOf(options: SiteOptions): Site {
  const { base, language, files, background } = options;
  return { base, language, files: `${base}${files}`, ...(background && { background }) };
}

/** The whole page as HTML. */
export function renderPage(page: Page, options: SiteOptions): string {
  const {
    path,
    title,
    description,
    content,
    atlas,
    check,
    preview = null,
    structured = [],
    isHidden = false,
  } = page;
  const site = siteOf(options);
  drawIn(options.language);
  return `<!doctype html>${renderToStaticMarkup(
    <SiteProvider site={site} words={wordsOf(options.language)}>
      <Document
        page={{
          title,
          description,
          address: isHidden ? null : addressOf(site, path),
          origin: options.origin,
          translations: LANGUAGES.map((language) => ({
            language,
            address: addressOf({ ...site, language }, isHidden ? paths.nation : path),
          })),
          preview,
          structured,
        }}
        contact={options.contact}
        assets={atlas ? options.atlasAssets : check ? options.checkAssets : options.readingAssets}
        data={{
          [SITE_DATA_ID]: site,
          ...(atlas && { [PAGE_DATA_ID]: atlas }),
          ...(check && { [CHECK_DATA_ID]: check }),
        }}
        bodyClass={atlas ? 'with-atlas' : 'reading'}
      >
        {content}
      </Document>
    </SiteProvider>,
  )}`;
}
