import { renderToStaticMarkup } from 'react-dom/server';
import { DEFAULT_MODE } from '../../colour/mode.ts';
import { FrameDocument } from '../../embed/frame/FrameDocument.tsx';
import { FrameLegend } from '../../embed/frame/FrameLegend.tsx';
import type { FrameColours } from '../../embed/frame/frameColours.ts';
import { LinksContext } from '../../embed/frame/links.ts';
import { EMBED_DATA_ID, type EmbedPageData } from '../../embed/frame/pageData.ts';
import { RegionFrame } from '../../embed/frame/RegionFrame.tsx';
import { TownFrame } from '../../embed/frame/TownFrame.tsx';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Region } from '../../record/types.ts';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { paths } from '../../ui/paths.ts';
import { SiteProvider } from '../../ui/site.ts';
import { addressOf, SITE_DATA_ID } from '../../ui/siteData.ts';
import { initiativeModel, labelled } from '../../view/models/initiative.ts';
import { municipalityModel } from '../../view/models/municipality.ts';
import { regionModel } from '../../view/models/region.ts';
import { municipalityName, regionName } from '../../view/voice.ts';
import { fileOf, type PageMaker } from '../site/pageMaker.ts';
import { linkedSite, siteOf } from '../site/renderPage.tsx';
import type { PageFile, SiteOptions } from '../site/siteFile.ts';
import { embedColours } from './colours.ts';
import { framePlaces } from './places.ts';

/** Pages that other sites show in a frame, one for each region and municipality. */
export function framePages(maker: PageMaker): PageFile[] {
  const { atlas, voice, words } = maker;
  let known: FrameColours | undefined;
  const colours = () => {
    known ??= embedColours(atlas, DEFAULT_MODE, { ...voice, words });
    return known;
  };
  return [
    ...atlas.regions.map((region) => regionFramePage(maker, region, colours)),
    ...atlas.municipalities.map(({ code }) => townFramePage(maker, code, colours)),
  ];
}

function regionFramePage(maker: PageMaker, region: Region, colours: () => FrameColours): PageFile {
  const { atlas, voice, paints, pictures } = maker;
  return frameFile(maker, paths.embedRegion(region.id), paths.region(region.id), () => {
    const picture = pictures.embed.region(region);
    return {
      name: regionName(voice, region),
      subject: { kind: 'region', id: region.id },
      picture,
      bounds: pictures.regionBounds(region),
      content: (
        <RegionFrame
          region={regionModel(atlas, region, paints, voice)}
          pillars={atlas.taxonomy.pillars.map(({ id }) => ({
            ...labelled(atlas, voice, 'pillars', id),
            initiatives: region.initiatives
              .filter(
                ({ pillar, repeats, status }) =>
                  pillar === id && repeats === undefined && status !== 'completed',
              )
              .map((initiative) => initiativeModel(atlas, region, initiative, voice)),
          }))}
          picture={picture}
          legend={<FrameLegend colours={colours()} picture={picture} />}
        />
      ),
    };
  });
}

function townFramePage(maker: PageMaker, code: string, colours: () => FrameColours): PageFile {
  const { atlas, geometry, voice, pictures } = maker;
  return frameFile(maker, paths.embedMunicipality(code), paths.municipality(code), () => {
    const picture = pictures.embed.municipality(code);
    const { map, extents } = geometry.fine;
    return {
      name: municipalityName(voice, atlas.municipality(code)),
      subject: { kind: 'municipality', code },
      picture,
      bounds: picture.frame.bounds,
      content: (
        <TownFrame
          town={municipalityModel(
            atlas,
            code,
            map.touching(code),
            extents.get(code),
            voice,
            Number.POSITIVE_INFINITY,
          )}
          picture={picture}
          legend={<FrameLegend colours={colours()} picture={picture} />}
        />
      ),
    };
  });
}

interface Frame extends Pick<EmbedPageData, 'subject' | 'bounds'> {
  name: string;
  picture: Parameters<typeof RegionFrame>[0]['picture'];
  content: React.ReactNode;
}

/** @param full path of the page of the atlas that says more */
function frameFile(maker: PageMaker, path: string, full: string, make: () => Frame): PageFile {
  const { atlas, options, voice, words, place } = maker;
  const [site, linked] = [siteOf(options), linkedSite(options)];
  const hasLinks = options.atlas !== null;
  return {
    path: fileOf(options, path),
    page: path,
    isHidden: true,
    make: () => {
      const { name, subject, bounds, picture, content } = make();
      const title = withoutRuby(words.embed.title(name));
      const data: EmbedPageData = {
        subject,
        title,
        bounds,
        categories: atlas.taxonomy.categories.map(({ id }) => id),
        pillars: atlas.taxonomy.pillars.map(({ id }) => id),
        places: framePlaces(atlas, picture.areas, { ...voice, words }, (to) =>
          hasLinks ? addressOf(linked, to) : '',
        ),
        words: JSON.parse(withoutRuby(JSON.stringify({ ...words.embed.script, colon: words.site.colon }))),
      };
      drawIn(options.language);
      const html = `<!doctype html>${renderToStaticMarkup(
        <SiteProvider site={linked} words={words}>
          <LinksContext value={hasLinks}>
            <FrameDocument
              title={title}
              canonical={canonicalOf(options, place.origin, addressOf(linked, full))}
              icon={`${options.base}favicon.svg`}
              assets={options.assets.frame}
              data={{ [SITE_DATA_ID]: site, [EMBED_DATA_ID]: data }}
            >
              {content}
            </FrameDocument>
          </LinksContext>
        </SiteProvider>,
      )}`;
      return hasLinks ? html : withoutLinks(html);
    },
  };
}

/** The one address that search engines are to know; null where it is not known. */
function canonicalOf({ atlas }: SiteOptions, origin: string | null, full: string): string | null {
  if (atlas === null) return null;
  if (atlas !== undefined) return full;
  return origin === null ? null : origin + full;
}

/** Where the atlas's pages are nowhere to be reached, a link would only lead astray: its text stays. */
function withoutLinks(html: string): string {
  return html.replaceAll(/(<a\b[^>]*?) href="[^"]*"/g, '$1');
}
