import type { Language } from '../../i18n/language.ts';
import type { PageAssets } from '../../ui/Head.tsx';

/** A file of the built site, made when it is asked for. */
export interface SiteFile {
  /** Path below the site's root, without a leading slash. */
  path: string;
  make(): string;
}

export interface SiteOptions {
  /** Path the site lives under, with both slashes. */
  base: string;
  /** Origin for canonical addresses ("https://city.example"); null where it is not known. */
  origin: string | null;
  /** Where mistakes are reported (SITE_CONTACT), or null. */
  contact: string | null;
  language: Language;
  /** Folder of the data files below the root, with its slash; named after their content. */
  files: string;
  readingAssets: PageAssets;
  atlasAssets: PageAssets;
  checkAssets: PageAssets;
}
