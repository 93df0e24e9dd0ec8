import { similarModels } from '../../compare/similar/similarModel.ts';
import { AgreementPage } from '../../pages/agreement/AgreementPage.tsx';
import { InitiativePage } from '../../pages/initiative/InitiativePage.tsx';
import { MunicipalityPage } from '../../pages/municipality/MunicipalityPage.tsx';
import { RegionPage } from '../../pages/region/RegionPage.tsx';
import type { Region } from '../../record/types.ts';
import { paths } from '../../ui/paths.ts';
import { agreementModel } from '../../view/models/agreement.ts';
import { initiativeDetails, initiativeModel } from '../../view/models/initiative.ts';
import { municipalityModel } from '../../view/models/municipality.ts';
import { regionModel } from '../../view/models/region.ts';
import { municipalityName, regionName, told } from '../../view/voice.ts';
import type { PageMaker } from './pageMaker.ts';
import type { PageFile } from './siteFile.ts';
import { municipalityThing, regionThing } from './structuredData.ts';

/** Pages about what is on record: regions, municipalities, initiatives, agreements. */
export function recordPages(maker: PageMaker): PageFile[] {
  const { atlas } = maker;
  return [
    ...atlas.regions.map((region) => regionPage(maker, region)),
    ...atlas.municipalities.map(({ code }) => municipalityPage(maker, code)),
    ...atlas.regions.flatMap((region) => initiativePages(maker, region)),
    ...agreementPages(maker),
  ];
}

function regionPage(maker: PageMaker, region: Region): PageFile {
  const { atlas, voice, paints, pictures, place } = maker;
  const name = regionName(voice, region);
  return maker.file(paths.region(region.id), () => ({
    title: maker.titled(name),
    description: voice.words.region.description(
      name,
      centralNames(maker, region),
      region.members.length,
      region.initiatives.length,
    ),
    content: (
      <RegionPage
        region={regionModel(atlas, region, paints, voice)}
        picture={pictures.region(region)}
        colours={maker.colours}
      />
    ),
    script: { kind: 'atlas', data: { region: region.id, bounds: pictures.regionBounds(region) } },
    preview: maker.preview(region),
    things: [regionThing(place, voice, atlas, region), maker.crumbs(maker.crumbOf(region))],
  }));
}

function municipalityPage(maker: PageMaker, code: string): PageFile {
  const { atlas, geometry, voice, pictures, place } = maker;
  const path = paths.municipality(code);
  const name = municipalityName(voice, atlas.municipality(code));
  const regions = atlas.regionsOf(code);
  return maker.file(path, () => ({
    title: maker.titled(name),
    description: voice.words.municipality.description(
      name,
      regions.map((region) => regionName(voice, region)),
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
    preview: maker.preview(regions.length === 1 ? (regions[0] ?? null) : null),
    things: [municipalityThing(place, voice, atlas, code), maker.crumbs({ label: name, path })],
  }));
}

function initiativePages(maker: PageMaker, region: Region): PageFile[] {
  const { atlas, voice } = maker;
  const name = regionName(voice, region);
  return region.initiatives.map((initiative) => {
    const path = paths.initiative(region.id, initiative.key);
    return maker.file(path, () => ({
      title: maker.titled(initiative.title + voice.words.site.brackets(name)),
      description: told(voice, initiative.summary).text,
      content: (
        <InitiativePage
          initiative={initiativeModel(atlas, region, initiative, voice)}
          details={initiativeDetails(atlas, initiative, voice)}
          found={similarModels(atlas, region, initiative, voice)}
          region={{
            id: region.id,
            name,
            centralNames: centralNames(maker, region),
            contact: region.contact,
          }}
          others={region.initiatives.filter((other) => other !== initiative)}
        />
      ),
      preview: maker.preview(region),
      things: [maker.crumbs(maker.crumbOf(region), { label: initiative.title, path })],
    }));
  });
}

function agreementPages(maker: PageMaker): PageFile[] {
  const { atlas, voice } = maker;
  return atlas.agreements.map((agreement) => {
    const path = paths.agreement(agreement.id);
    const region = atlas.region(agreement.region);
    return maker.file(path, () => {
      const model = agreementModel(atlas, agreement, voice);
      return {
        title: maker.titled(agreement.title),
        description: voice.words.agreement.description(model.parties.map(({ name }) => name)),
        content: <AgreementPage agreement={model} />,
        preview: maker.preview(region),
        things: [maker.crumbs(maker.crumbOf(region), { label: agreement.title, path })],
      };
    });
  });
}

function centralNames({ atlas, voice }: PageMaker, region: Region): string[] {
  return region.centralCities.map((code) => municipalityName(voice, atlas.municipality(code)));
}
