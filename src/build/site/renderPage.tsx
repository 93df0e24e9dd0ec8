import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BUILDER_DATA_ID, type BuilderPageData } from '../../embed/builder/pageData.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { PAGE_DATA_ID, type PageData } from '../../pages/atlas/pageData.ts';
import { CATALOGUE_DATA_ID, type CataloguePageData } from '../../pages/catalogue/pageData.ts';
import { CHECK_DATA_ID, type CheckData } from '../../pages/check/checkData.ts';
import { COMPARE_DATA_ID, type ComparePageData } from '../../pages/compare/pageData.ts';
import { Document } from '../../ui/Document.tsx';
import type { PageIdentity } from '../../ui/Head.tsx';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { paths } from '../../ui/paths.ts';
import { SiteProvider } from '../../ui/site.ts';
import { addressOf, SITE_DATA_ID, type Site } from '../../ui/siteData.ts';
import type { SiteOptions } from './siteFile.ts';

/** A script of a page's own, with its data. */
type PageScript =
  | { kind: 'atlas'; data: PageData }
  | { kind: 'check'; data: CheckData }
  | { kind: 'catalogue'; data: CataloguePageData }
  | { kind: 'compare'; data: ComparePageData }
  | { kind: 'builder'; data: BuilderPageData };

const DATA_IDS = {
  atlas: PAGE_DATA_ID,
  check: CHECK_DATA_ID,
  catalogue: CATALOGUE_DATA_ID,
  compare: COMPARE_DATA_ID,
  builder: BUILDER_DATA_ID,
} as const satisfies Record<PageScript['kind'], string>;

/** What a page says and how it is known elsewhere. */
export interface Page {
  path: string;
  title: string;
  description: string;
  content: ReactNode;
  /** Set on pages with a script of their own: which it is, and what it finds in its data block. */
  script?: PageScript;
  preview?: PageIdentity['preview'];
  structured?: PageIdentity['structured'];
  /** Set on pages that are an answer to a wrong or missing address: they are not to be found. */
  isHidden?: boolean;
}

export function siteOf(options: SiteOptions): Site {
  const { base, language, files, background } = options;
  return { base, language, files: `${base}${files}`, ...(background && { background }) };
}

/** The site as links see it: in a build of frames only, the pages they lead to stand elsewhere. */
export function linkedSite(options: SiteOptions): Site {
  const site = siteOf(options);
  return options.atlas ? { ...site, base: options.atlas } : site;
}

/** The whole page as HTML. */
export function renderPage(page: Page, options: SiteOptions): string {
  const {
    path,
    title,
    description,
    content,
    script,
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
        assets={options.assets[script?.kind ?? 'reading']}
        data={{
          [SITE_DATA_ID]: site,
          ...(script && { [DATA_IDS[script.kind]]: script.data }),
        }}
        bodyClass={script?.kind === 'atlas' ? 'with-atlas' : 'reading'}
      >
        {content}
      </Document>
    </SiteProvider>,
  )}`;
}
