import type { EmbedPlace } from '../../embed/frame/pageData.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { PageWords } from '../../i18n/shape.ts';
import type { Atlas } from '../../record/atlas.ts';
import { distinctInitiatives } from '../../record/counting.ts';
import { participation } from '../../record/participation.ts';
import { RECORD_DATE } from '../../record/timeline.ts';
import type { Picture } from '../../svgmap/picture.ts';
import { paths } from '../../ui/paths.ts';
import { municipalityName, regionName, type Voice } from '../../view/voice.ts';

/**
 * What a frame says of the places on its map once they are chosen, by "kind:id".
 * @param address turns a path of the contract into an address of the site
 */
export function framePlaces(
  atlas: Atlas,
  areas: Picture['areas'],
  voice: Voice & { words: PageWords },
  address: (path: string) => string,
): Record<string, EmbedPlace> {
  return Object.fromEntries(
    areas.map(({ kind, id }) => [
      `${kind}:${id}`,
      kind === 'region' ? regionPlace(atlas, id, voice, address) : townPlace(atlas, id, voice, address),
    ]),
  );
}

type Maker = (
  atlas: Atlas,
  id: string,
  voice: Voice & { words: PageWords },
  address: (path: string) => string,
) => EmbedPlace;

const regionPlace: Maker = (atlas, id, voice, address) => {
  const region = atlas.region(id);
  const name = withoutRuby(regionName(voice, region));
  return {
    name,
    regions: [id],
    text: withoutRuby(voice.words.embed.chosenRegion(name, region.members.length)),
    href: address(paths.region(id)),
    initiatives: distinctInitiatives(region).map(({ key }) => `${id}/${key}`),
  };
};

const townPlace: Maker = (atlas, code, voice, address) => {
  const name = withoutRuby(municipalityName(voice, atlas.municipality(code)));
  const regions = atlas.regionsOf(code);
  const initiatives = regions.flatMap((region) =>
    distinctInitiatives(region)
      .filter((initiative) => participation(region, initiative, code) === 'takes-part')
      .map(({ key }) => `${region.id}/${key}`),
  );
  const { embed, site } = voice.words;
  const names = site.list(regions.map((region) => regionName(voice, region)));
  return {
    name,
    regions: regions.map(({ id }) => id),
    text: withoutRuby(
      regions.length === 0
        ? embed.none(name, site.date(RECORD_DATE))
        : embed.chosenTown(name, names, initiatives.length),
    ),
    href: address(paths.municipality(code)),
    initiatives,
  };
};
