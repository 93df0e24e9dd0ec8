import { colourFacts } from '../../colour/facts.ts';
import { DEFAULT_VIEW, type PaintList, paintByLead } from '../../colour/paint.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { PageWords } from '../../i18n/shape.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { RestingColours } from '../../pages/atlas/instrument/RestingInstrument.tsx';
import type { Atlas } from '../../record/atlas.ts';
import type { Region } from '../../record/types.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf } from '../../ui/siteData.ts';
import { colourLabels } from '../../view/models/colourLabels.ts';
import { colourLegend } from '../../view/models/colourLegend.ts';
import { regionName, type Voice } from '../../view/voice.ts';
import type { Geometry } from '../geometry.ts';
import { type PictureMaker, pictureMaker } from '../pictures.ts';
import { previewPath } from '../preview/previewPictures.ts';
import { linkedSite, type Page, renderPage } from './renderPage.tsx';
import type { PageFile, SiteOptions } from './siteFile.ts';
import { breadcrumbThing, type Place, structuredData, type Thing } from './structuredData.ts';

interface Crumb {
  label: string;
  path: string;
}

/** What the pages of one language are made with. */
export interface PageMaker {
  atlas: Atlas;
  geometry: Geometry;
  options: SiteOptions;
  place: Place;
  voice: Voice;
  words: PageWords;
  paints: PaintList;
  pictures: PictureMaker;
  /** The colours that pages with a map come with. */
  colours: RestingColours;
  /** The file of a page; everything in it is made when the file is asked for. */
  file(
    path: string,
    page: () => Omit<Page, 'path' | 'structured' | 'isHidden'> & { things?: (Thing | null)[] },
    isHidden?: boolean,
  ): PageFile;
  titled(title: string): string;
  /** The way down from the nation's page, for search engines. */
  crumbs(...below: Crumb[]): Thing | null;
  crumbOf(region: Region): Crumb;
  /** Preview picture of the region a page is about; of the whole country where it is about several, or none. */
  preview(region: Region | null): NonNullable<Page['preview']> | null;
}

/** The file of a page below the site's root, in the language that is built. */
export function fileOf({ language }: Pick<SiteOptions, 'language'>, path: string): string {
  return addressOf({ base: '/', language }, path).slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

function restingColours(atlas: Atlas, paints: PaintList, voice: Voice): RestingColours {
  const facts = colourFacts(atlas);
  const labels = colourLabels(atlas, voice);
  const legend = colourLegend(facts, DEFAULT_VIEW, paints, labels, voice.words);
  return { coloured: { facts, view: DEFAULT_VIEW, paints, legend }, labels };
}

export function createPageMaker(atlas: Atlas, geometry: Geometry, options: SiteOptions): PageMaker {
  const words = wordsOf(options.language);
  const voice: Voice = { language: options.language, words };
  const paints = paintByLead(atlas);
  const place: Place = { origin: options.origin, base: options.base };
  return {
    atlas,
    geometry,
    options,
    place,
    voice,
    words,
    paints,
    colours: restingColours(atlas, paints, voice),
    pictures: pictureMaker(atlas, geometry, paints, (path) => addressOf(linkedSite(options), path), voice),
    file: (path, page, isHidden = false) => ({
      path: fileOf(options, path),
      page: path,
      isHidden,
      make: () => {
        const { things = [], ...rest } = page();
        return renderPage({ path, isHidden, structured: structuredData(things), ...rest }, options);
      },
    }),
    titled: (title) => withoutRuby(words.site.titled(title, words.site.name)),
    crumbs: (...below) =>
      breadcrumbThing(place, voice, [{ label: words.site.nation, path: paths.nation }, ...below]),
    crumbOf: (region) => ({ label: regionName(voice, region), path: paths.region(region.id) }),
    preview: (region) => {
      if (options.previews.length === 0) return null;
      const label = region ? words.map.regionLabel(regionName(voice, region)) : words.map.nationLabel;
      return {
        address: options.base + previewPath(options.previews, options.language, region?.id ?? null),
        label: withoutRuby(label),
      };
    },
  };
}
