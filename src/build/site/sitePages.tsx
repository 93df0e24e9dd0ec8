import { fitCamera } from '../../geo/camera.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { AboutPage } from '../../pages/about/AboutPage.tsx';
import { AccessibilityPage } from '../../pages/accessibility/AccessibilityPage.tsx';
import { CheckPage } from '../../pages/check/CheckPage.tsx';
import { DataPage } from '../../pages/data/DataPage.tsx';
import { nationModel } from '../../pages/nation/model.ts';
import { NationPage } from '../../pages/nation/NationPage.tsx';
import { NotFoundPage } from '../../pages/notFound/NotFoundPage.tsx';
import { OfflinePage } from '../../pages/offline/OfflinePage.tsx';
import type { Atlas } from '../../record/atlas.ts';
import { allowedWordsTable, neededHeadings } from '../../record/sheet/template.ts';
import { paths } from '../../ui/paths.ts';
import { writeCamera } from '../../view/address.ts';
import { legendModel } from '../../view/models/legend.ts';
import { yearModels } from '../../view/models/years.ts';
import { regionName } from '../../view/voice.ts';
import { framePages } from '../embed/framePages.tsx';
import type { Geometry } from '../geometry.ts';
import { OPEN_DATA_FOLDER, openDataFiles } from '../openData/openData.ts';
import { dataModel } from '../openData/pageModel.ts';
import { INSETS, NATION_BOUNDS } from '../pictures.ts';
import { sheetListsOf, TEMPLATE } from '../sheetTemplate.ts';
import { builderPage } from './builderPage.tsx';
import { comparingPages } from './comparingPages.tsx';
import { createPageMaker, type PageMaker } from './pageMaker.ts';
import { recordPages } from './recordPages.tsx';
import type { PageFile, SiteOptions } from './siteFile.ts';
import { datasetThing, siteThing } from './structuredData.ts';
import { themePages } from './themePages.tsx';

/** A map of usual size, for the zoom an inset leads to. */
const INSET_VIEW = { width: 700, height: 600 };

/** Every page of the site in one language. */
export function sitePages(atlas: Atlas, geometry: Geometry, options: SiteOptions): PageFile[] {
  const maker = createPageMaker(atlas, geometry, options);
  return [
    nationPage(maker),
    ...recordPages(maker),
    ...comparingPages(maker),
    ...themePages(maker),
    ...readingPages(maker),
    ...framePages(maker),
    builderPage(maker),
    ...answerPages(maker),
  ];
}

function nationPage({
  atlas,
  voice,
  words,
  paints,
  pictures,
  colours,
  place,
  file,
  preview,
}: PageMaker): PageFile {
  return file(paths.nation, () => ({
    title: withoutRuby(words.site.name),
    description: words.nation.lead,
    content: (
      <NationPage
        nation={nationModel(atlas, paints, voice)}
        years={yearModels(atlas, voice)}
        picture={pictures.nation()}
        colours={colours}
        legend={legendModel(atlas, paints, voice)}
        insets={INSETS.map(({ id, bounds }) => ({
          id,
          picture: pictures.inset(bounds, 200),
          at: writeCamera(fitCamera(bounds, INSET_VIEW)),
        }))}
      />
    ),
    script: { kind: 'atlas', data: { region: null, bounds: NATION_BOUNDS } },
    preview: preview(null),
    things: [siteThing(place, voice)],
  }));
}

/** What is read about the atlas and its data. */
function readingPages(maker: PageMaker): PageFile[] {
  const { atlas, geometry, options, voice, words, place, file, titled, crumbs } = maker;
  const preview = maker.preview(null);
  return [
    file(paths.about, () => ({
      title: titled(words.site.about),
      description: words.about.description,
      content: (
        <AboutPage documents={atlas.documents} contact={options.contact} software={options.software ?? []} />
      ),
      preview,
      things: [crumbs({ label: words.site.about, path: paths.about })],
    })),
    file(paths.accessibility, () => ({
      title: titled(words.accessibility.title),
      description: words.accessibility.description,
      content: <AccessibilityPage />,
      preview,
      things: [
        crumbs(
          { label: words.site.about, path: paths.about },
          { label: words.accessibility.title, path: paths.accessibility },
        ),
      ],
    })),
    file(paths.data, () => {
      const files = openDataFiles(atlas, geometry, options);
      return {
        title: titled(words.data.title),
        description: words.data.description,
        content: <DataPage data={dataModel(files, options)} />,
        preview,
        things: [datasetThing(place, voice, files), crumbs({ label: words.data.title, path: paths.data })],
      };
    }),
    file(paths.check, () => ({
      title: titled(words.check.title),
      description: words.check.description,
      content: (
        <CheckPage
          regions={atlas.regions.map((region) => ({ id: region.id, name: regionName(voice, region) }))}
          templates={{
            csv: `${OPEN_DATA_FOLDER}${TEMPLATE}.csv`,
            xlsx: `${OPEN_DATA_FOLDER}${TEMPLATE}.xlsx`,
          }}
          needed={neededHeadings()}
          allowed={allowedWordsTable(sheetListsOf(atlas))}
        />
      ),
      // Its script writes text and no markup; readings cannot be drawn there.
      script: { kind: 'check', data: { words: JSON.parse(withoutRuby(JSON.stringify(words.check.tool))) } },
      preview,
      things: [
        crumbs(
          { label: words.data.title, path: paths.data },
          { label: words.check.title, path: paths.check },
        ),
      ],
    })),
  ];
}

/** Pages that answer where another one is missing. */
function answerPages({ words, file, titled }: PageMaker): PageFile[] {
  return [
    file(
      paths.offline,
      () => ({
        title: titled(words.keep.offline.title),
        description: words.keep.offline.text,
        content: <OfflinePage />,
      }),
      true,
    ),
    file(
      paths.notFound,
      () => ({
        title: titled(words.notFound.title),
        description: words.notFound.text,
        content: <NotFoundPage />,
      }),
      true,
    ),
  ];
}
