import type { Language } from '../../i18n/language.ts';
import type { BackgroundTiles } from '../../map/background.ts';
import type { Software } from '../../pages/about/software.ts';
import type { PageAssets } from '../../ui/Head.tsx';
import type { PreviewPlace } from '../preview/previewPictures.ts';
import type { ScriptKind } from './entries.ts';

/** A file of the built site, made when it is asked for. */
export interface SiteFile {
  /** Path below the site's root, without a leading slash. */
  path: string;
  make(): string;
}

/** A page among the files. */
export interface PageFile extends SiteFile {
  /** Path of the address contract, without base and language. */
  page: string;
  /** Not to be listed. */
  isHidden: boolean;
}

export interface SiteOptions {
  /** Path the site lives under, with both slashes. */
  base: string;
  /** Origin for canonical addresses ("https://city.example"); null where it is not known. */
  origin: string | null;
  /** Where mistakes are reported (SITE_CONTACT), or null. */
  contact: string | null;
  language: Language;
  /** Tiles under the map's colours (BACKGROUND_TILES), or null. */
  background: BackgroundTiles | null;
  /** Folder of the data files below the root, with its slash; named after their content. */
  files: string;
  /** Pictures for link previews; none while developing. */
  previews: readonly PreviewPlace[];
  /** Packages of others that are shipped; left out while developing, when nobody knows yet. */
  software?: readonly Software[];
  /**
   * Where links of frames lead: to the base of another site that has the atlas's pages, or nowhere (null).
   * Left out where this site has them itself.
   */
  atlas?: string | null;
  /** By the kind of page; those of frames in other sites' pages stand apart. */
  assets: Readonly<Record<ScriptKind | 'frame', PageAssets>>;
}
