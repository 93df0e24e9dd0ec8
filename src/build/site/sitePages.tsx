import { paintByLead } from '../../colour/paint.ts';
import { fitCamera } from '../../geo/camera.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { wordsOf } from '../../i18n/words.ts';
import { AboutPage } from '../../pages/about/AboutPage.tsx';
import { AgreementPage } from '../../pages/agreement/AgreementPage.tsx';
import { CheckPage } from '../../pages/check/CheckPage.tsx';
import { CHECK_PATH } from '../../pages/check/checkData.ts';
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
import { paths } from '../../ui/paths.ts';
import { addressOf } from '../../ui/siteData.ts';
import { writeCamera } from '../../view/address.ts';
import { agreementModel } from '../../view/models/agreement.ts';
import { initiativeDetails, initiativeModel } from '../../view/models/initiative.ts';
import { legendModel } from '../../view/models/legend.ts';
import { municipalityModel } from '../../view/models/municipality.ts';
import { regionModel } from '../../view/models/region.ts';
import { municipalityName, regionName, told, type Voice } from '../../view/voice.ts';
import type { Geometry } from '../geometry.ts';
import { OPEN_DATA_FOLDER, openDataFiles } from '../openData/openData.ts';
import { dataModel } from '../openData/pageModel.ts';
import { INSETS, NATION_BOUNDS, pictureMaker } from '../pictures.ts';
import { sheetListsOf, TEMPLATE } from '../sheetTemplate.ts';
import { type Page, renderPage, siteOf } from './renderPage.tsx';
import type { SiteFile, SiteOptions } from './siteFile.ts';

/** A map of usual size, for the zoom an inset leads to. */
const INSET_VIEW = { width: 700, height: 600 };

/** Every page of the site in one language. */
export function sitePages(atlas: Atlas, geometry: Geometry, options: SiteOptions): SiteFile[] {
  const site = siteOf(options);
  const words = wordsOf(options.language);
  const voice: Voice = { language: options.language, words };
  const paints = paintByLead(atlas);
  const pictures = pictureMaker(atlas, geometry, paints, (path) => addressOf(site, path), voice);
  const titled = (title: string) => withoutRuby(words.site.titled(title, words.site.name));
  const file = (path: string, page: () => Omit<Page, 'path'>): SiteFile => ({
    path: addressOf({ ...site, base: '/' }, path).slice(1) + (path.endsWith('/') ? 'index.html' : ''),
    make: () => renderPage({ path, ...page() }, options),
  });
  const nearby = (region: Region) => ({
    id: region.id,
    name: regionName(voice, region),
    centralNames: region.centralCities.map((code) => municipalityName(voice, atlas.municipality(code))),
    contact: region.contact,
  });
  return [
    file(paths.nation, () => ({
      title: withoutRuby(words.site.name),
      description: words.nation.lead,
      content: (
        <NationPage
          nation={nationModel(atlas, paints, voice)}
          picture={pictures.nation()}
          legend={legendModel(atlas, paints, voice)}
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
        title: titled(regionName(voice, region)),
        description: words.region.description(
          regionName(voice, region),
          nearby(region).centralNames,
          region.members.length,
          region.initiatives.length,
        ),
        content: (
          <RegionPage region={regionModel(atlas, region, paints, voice)} picture={pictures.region(region)} />
        ),
        atlas: { region: region.id, bounds: pictures.regionBounds(region) },
      })),
    ),
    ...atlas.municipalities.map((municipality) =>
      file(paths.municipality(municipality.code), () => {
        const { code } = municipality;
        const name = municipalityName(voice, municipality);
        return {
          title: titled(name),
          description: words.municipality.description(
            name,
            atlas.regionsOf(code).map((region) => regionName(voice, region)),
          ),
          content: (
            <MunicipalityPage
              municipality={municipalityModel(
                atlas,
                code,
                geometry.fine.map.touching(code),
                geometry.fine.extents.get(code),
                voice,
              )}
              picture={pictures.municipality(code)}
            />
          ),
        };
      }),
    ),
    ...atlas.regions.flatMap((region) =>
      region.initiatives.map((initiative) =>
        file(paths.initiative(region.id, initiative.key), () => ({
          title: titled(initiative.title + words.site.brackets(regionName(voice, region))),
          description: told(voice, initiative.summary).text,
          content: (
            <InitiativePage
              initiative={initiativeModel(atlas, region, initiative, voice)}
              details={initiativeDetails(atlas, initiative, voice)}
              region={nearby(region)}
              others={region.initiatives.filter((other) => other !== initiative)}
            />
          ),
        })),
      ),
    ),
    ...atlas.agreements.map((agreement) =>
      file(paths.agreement(agreement.id), () => {
        const model = agreementModel(atlas, agreement, voice);
        return {
          title: titled(agreement.title),
          description: words.agreement.description(model.parties.map(({ name }) => name)),
          content: <AgreementPage agreement={model} />,
        };
      }),
    ),
    file(paths.about, () => ({
      title: titled(words.site.about),
      description: words.about.description,
      content: <AboutPage documents={atlas.documents} contact={options.contact} />,
    })),
    file(paths.data, () => ({
      title: titled(words.data.title),
      description: words.data.description,
      content: <DataPage data={dataModel(openDataFiles(atlas, geometry, options), options.language)} />,
    })),
    file(CHECK_PATH, () => ({
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
      check: { words: JSON.parse(withoutRuby(JSON.stringify(words.check.tool))) },
    })),
    file(paths.notFound, () => ({
      title: titled(words.notFound.title),
      description: words.notFound.text,
      content: <NotFoundPage />,
      isHidden: true,
    })),
  ];
}
