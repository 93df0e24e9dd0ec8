import { isFamily } from '../../colour/palette.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { ComparePage } from '../../pages/compare/ComparePage.tsx';
import type { ComparePageData } from '../../pages/compare/pageData.ts';
import { RelationsPage } from '../../pages/compare/RelationsPage.tsx';
import { paths } from '../../ui/paths.ts';
import { relationEdges } from '../../view/compare/relations.ts';
import { municipalityName, regionName, regionShortName, told } from '../../view/voice.ts';
import { comparedRegions } from '../comparedRegions.ts';
import { OPEN_DATA_FOLDER } from '../openData/openData.ts';
import { RELATION_GRAPH } from '../openData/relationGraph.ts';
import type { PageMaker } from './pageMaker.ts';
import { relationsPictures } from './relationsPicture.ts';
import type { PageFile } from './siteFile.ts';

/** The comparison of the regions, and their relations in space. */
export function comparePages(maker: PageMaker): PageFile[] {
  return [comparePage(maker), relationsPage(maker)];
}

function comparePage(maker: PageMaker): PageFile {
  const { atlas, geometry, words, file, titled, crumbs, preview } = maker;
  const { title, lead } = words.compare;
  return file(paths.compare, () => {
    const data = pageData(maker);
    return {
      title: titled(title),
      description: withoutRuby(lead),
      content: <ComparePage model={{ ...data, facts: comparedRegions(atlas, geometry) }} />,
      script: { kind: 'compare', data },
      preview: preview(null),
      things: [crumbs({ label: title, path: paths.compare })],
    };
  });
}

function relationsPage(maker: PageMaker): PageFile {
  const { atlas, geometry, voice, words, file, titled, crumbs, preview } = maker;
  const { title, lead } = words.compareAbout.relations;
  return file(paths.relations, () => {
    const data = pageData(maker);
    const edges = relationEdges(comparedRegions(atlas, geometry).regions);
    const codes = new Set(edges.flatMap(({ municipalities }) => municipalities));
    return {
      title: titled(title),
      description: withoutRuby(lead),
      content: (
        <RelationsPage
          names={data.names}
          edges={edges}
          municipalities={Object.fromEntries(
            [...codes].map((code) => [code, municipalityName(voice, atlas.municipality(code))]),
          )}
          pictures={relationsPictures(atlas, geometry, voice)}
          graphFile={OPEN_DATA_FOLDER + RELATION_GRAPH}
        />
      ),
      script: { kind: 'compare', data },
      preview: preview(null),
      things: [
        crumbs({ label: words.compare.title, path: paths.compare }, { label: title, path: paths.relations }),
      ],
    };
  });
}

/** @throws Error for a family of the taxonomy that has no hue */
function pageData({ atlas, voice }: PageMaker): ComparePageData {
  const family = (id: string) => {
    if (!isFamily(id)) throw new Error(`no hue for family "${id}"`);
    return id;
  };
  return {
    names: atlas.regions.map((region) => ({
      id: region.id,
      name: regionName(voice, region),
      shortName: regionShortName(voice, region),
      label: voice.language === 'easy' ? regionName(voice, region) : regionShortName(voice, region),
      central: region.centralCities.map((code) => municipalityName(voice, atlas.municipality(code))),
      find: [region.name.ja, region.name.kana, region.name.en, ...region.aliases].join(' '),
    })),
    categories: atlas.taxonomy.categories.map((category) => ({
      id: category.id,
      label: told(voice, category.label).text,
      family: family(category.family),
    })),
    families: atlas.taxonomy.families.map(({ id, label }) => ({
      id: family(id),
      label: told(voice, label).text,
    })),
  };
}
