import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { paintByLead } from '../../colour/paint.ts';
import { extentOf, fitCamera, overlaps, padBounds } from '../../geo/camera.ts';
import { createCutter } from '../../geo/cut.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { AboutPage } from '../../pages/about/AboutPage.tsx';
import { AgreementPage } from '../../pages/agreement/AgreementPage.tsx';
import { PAGE_DATA_ID, type PageData } from '../../pages/atlas/pageData.ts';
import { CheckPage } from '../../pages/check/CheckPage.tsx';
import { CHECK_DATA_ID, CHECK_PATH, type CheckData } from '../../pages/check/checkData.ts';
import { DataPage } from '../../pages/data/DataPage.tsx';
import { InitiativePage } from '../../pages/initiative/InitiativePage.tsx';
import { MunicipalityPage } from '../../pages/municipality/MunicipalityPage.tsx';
import { nationModel } from '../../pages/nation/model.ts';
import { NationPage } from '../../pages/nation/NationPage.tsx';
import { NotFoundPage } from '../../pages/notFound/NotFoundPage.tsx';
import { RegionPage } from '../../pages/region/RegionPage.tsx';
import type { Atlas } from '../../record/atlas.ts';
import { allowedWordsTable, neededHeadings } from '../../record/sheet/template.ts';
import type { Region } from '../../record/types.ts';
import { Document, type PageAssets } from '../../ui/Document.tsx';
import { paths } from '../../ui/paths.ts';
import { addressOf, SITE_DATA_ID, type Site, SiteProvider } from '../../ui/site.ts';
import { writeCamera } from '../../view/address.ts';
import { agreementModel } from '../../view/models/agreement.ts';
import { initiativeDetails, initiativeModel } from '../../view/models/initiative.ts';
import { legendModel } from '../../view/models/legend.ts';
import { mapModel } from '../../view/models/map.ts';
import { municipalityModel } from '../../view/models/municipality.ts';
import { regionModel } from '../../view/models/region.ts';
import type { Geometry, Level } from '../geometry.ts';
import { OPEN_DATA_FOLDER, openDataFiles } from '../openData/openData.ts';
import { dataModel } from '../openData/pageModel.ts';
import { INSETS, NATION_BOUNDS, pictureMaker } from '../pictures.ts';
import { checkPageFiles, sheetListsOf, TEMPLATE } from '../sheetTemplate.ts';

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

interface Page {
  path: string;
  title: string;
  description: string;
  content: ReactNode;
  /** Set on pages whose map becomes interactive. */
  atlas?: PageData;
  /** Set on the page that checks sheets. */
  check?: CheckData;
}

/** A map of usual size, for the zoom an inset leads to. */
const INSET_VIEW = { width: 700, height: 600 };

/** Every page of the site in one language. */
export function sitePages(atlas: Atlas, geometry: Geometry, options: SiteOptions): SiteFile[] {
  const site: Site = {
    base: options.base,
    language: options.language,
    files: `${options.base}${options.files}`,
  };
  const words = wordsOf(options.language);
  const paints = paintByLead(atlas);
  const pictures = pictureMaker(atlas, geometry, paints, (path) => addressOf(site, path));
  const titled = (title: string) => `${title}｜${words.site.name}`;

  const html = ({ path, title, description, content, atlas: interactive, check }: Page): string => {
    const address = addressOf(site, path);
    return `<!doctype html>${renderToStaticMarkup(
      <SiteProvider site={site} words={words}>
        <Document
          title={title}
          description={description}
          contact={options.contact}
          canonical={options.origin === null ? null : options.origin + address}
          assets={interactive ? options.atlasAssets : check ? options.checkAssets : options.readingAssets}
          data={{
            [SITE_DATA_ID]: site,
            ...(interactive && { [PAGE_DATA_ID]: interactive satisfies PageData }),
            ...(check && { [CHECK_DATA_ID]: check }),
          }}
          bodyClass={interactive ? 'with-atlas' : 'reading'}
        >
          {content}
        </Document>
      </SiteProvider>,
    )}`;
  };
  const file = (path: string, page: () => Page): SiteFile => ({
    path: addressOf({ ...site, base: '/' }, path).slice(1) + (path.endsWith('/') ? 'index.html' : ''),
    make: () => html(page()),
  });
  const nearby = (region: Region) => ({
    id: region.id,
    name: region.name.ja,
    centralNames: region.centralCities.map((code) => atlas.municipality(code).name),
    contact: region.contact,
  });
  return [
    file(paths.nation, () => ({
      path: paths.nation,
      title: words.site.name,
      description: words.nation.lead,
      content: (
        <NationPage
          nation={nationModel(atlas, paints, words)}
          picture={pictures.nation()}
          legend={legendModel(atlas, paints, words)}
          insets={INSETS.map(({ id, bounds }) => ({
            id,
            picture: pictures.inset(bounds, 200),
            at: writeCamera(fitCamera(bounds, INSET_VIEW)),
          }))}
        />
      ),
      atlas: { region: null, bounds: NATION_BOUNDS },
    })),
    ...atlas.regions.map((region) =>
      file(paths.region(region.id), () => ({
        path: paths.region(region.id),
        title: titled(region.name.ja),
        description: words.region.description(
          region.name.ja,
          nearby(region).centralNames,
          region.members.length,
          region.initiatives.length,
        ),
        content: (
          <RegionPage region={regionModel(atlas, region, paints, words)} picture={pictures.region(region)} />
        ),
        atlas: { region: region.id, bounds: pictures.regionBounds(region) },
      })),
    ),
    ...atlas.municipalities.map(({ code, name }) =>
      file(paths.municipality(code), () => ({
        path: paths.municipality(code),
        title: titled(name),
        description: words.municipality.description(
          name,
          atlas.regionsOf(code).map((region) => region.name.ja),
        ),
        content: (
          <MunicipalityPage
            municipality={municipalityModel(
              atlas,
              code,
              geometry.fine.map.touching(code),
              geometry.fine.extents.get(code),
            )}
            picture={pictures.municipality(code)}
          />
        ),
      })),
    ),
    ...atlas.regions.flatMap((region) =>
      region.initiatives.map((initiative) =>
        file(paths.initiative(region.id, initiative.key), () => ({
          path: paths.initiative(region.id, initiative.key),
          title: titled(`${initiative.title}（${region.name.ja}）`),
          description: initiative.summary.ja,
          content: (
            <InitiativePage
              initiative={initiativeModel(atlas, region, initiative)}
              details={initiativeDetails(atlas, initiative)}
              region={nearby(region)}
              others={region.initiatives.filter((other) => other !== initiative)}
            />
          ),
        })),
      ),
    ),
    ...atlas.agreements.map((agreement) =>
      file(paths.agreement(agreement.id), () => {
        const model = agreementModel(atlas, agreement);
        return {
          path: paths.agreement(agreement.id),
          title: titled(agreement.title),
          description: words.agreement.description(model.parties.map(({ name }) => name)),
          content: <AgreementPage agreement={model} />,
        };
      }),
    ),
    file(paths.about, () => ({
      path: paths.about,
      title: titled(words.site.about),
      description: words.about.description,
      content: <AboutPage documents={atlas.documents} contact={options.contact} />,
    })),
    file(`/${OPEN_DATA_FOLDER}`, () => ({
      path: `/${OPEN_DATA_FOLDER}`,
      title: titled(words.data.title),
      description: words.data.description,
      content: <DataPage data={dataModel(openDataFiles(atlas, geometry, options))} />,
    })),
    file(CHECK_PATH, () => ({
      path: CHECK_PATH,
      title: titled(words.check.title),
      description: words.check.description,
      content: (
        <CheckPage
          regions={atlas.regions.map(({ id, name }) => ({ id, name: name.ja }))}
          templates={{
            csv: `/${OPEN_DATA_FOLDER}${TEMPLATE}.csv`,
            xlsx: `/${OPEN_DATA_FOLDER}${TEMPLATE}.xlsx`,
          }}
          needed={neededHeadings()}
          allowed={allowedWordsTable(sheetListsOf(atlas))}
        />
      ),
      check: { words: words.check.tool },
    })),
    file('/404.html', () => ({
      path: '/404.html',
      title: titled(words.notFound.title),
      description: words.notFound.text,
      content: <NotFoundPage />,
    })),
  ];
}

/** Data files the scripts fetch, below `options.files`: the map's own, panels' contents, geometry by level. */
export function dataFiles(atlas: Atlas, geometry: Geometry, languages: readonly Language[]): SiteFile[] {
  const json = (path: string, make: () => unknown): SiteFile => ({
    path,
    make: () => JSON.stringify(make()),
  });
  const paints = paintByLead(atlas);
  const { national, middle, fine } = geometry;
  const cut = createCutter(fine.topology);
  return [
    json('map.json', () =>
      mapModel(
        atlas,
        paints,
        fine.map,
        geometry.islets.map(({ name, position }) => ({ name: name.ja, position })),
      ),
    ),
    ...checkPageFiles(atlas, 'data'),
    json('geo/national.json', () => national.topology),
    json('geo/middle.json', () => middle.topology),
    ...atlas.regions.map((region) =>
      json(`geo/regions/${region.id}.json`, () => {
        const members = region.members.map(({ code }) => code);
        return cut(new Set([...members, ...surroundings(fine, members)]));
      }),
    ),
    ...languages.flatMap((language) => [
      ...atlas.regions.map((region) =>
        json(`${language}/regions/${region.id}.json`, () =>
          regionModel(atlas, region, paints, wordsOf(language)),
        ),
      ),
      ...atlas.municipalities.map(({ code }) =>
        json(`${language}/municipalities/${code}.json`, () =>
          municipalityModel(atlas, code, fine.map.touching(code), fine.extents.get(code)),
        ),
      ),
    ]),
  ];
}

/** Everything in the frame of a region's map, neighbours across the water included. */
function surroundings({ map, extents }: Level, members: readonly string[]): string[] {
  const frame = padBounds(extentOf(extents, members), 0.12);
  return map.codes.filter((code) => overlaps(extents.get(code), frame));
}
