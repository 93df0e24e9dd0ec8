import { brotliCompressSync } from 'node:zlib';
import { BuilderPage } from '../../embed/builder/BuilderPage.tsx';
import type { BuilderPageData } from '../../embed/builder/pageData.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { nationModel } from '../../pages/nation/model.ts';
import { prefectureOf } from '../../record/code.ts';
import { paths } from '../../ui/paths.ts';
import { prefectureName, regionName } from '../../view/voice.ts';
import { readRelease, readReleases } from '../embed/releases.ts';
import type { PageMaker } from './pageMaker.ts';
import type { PageFile } from './siteFile.ts';

/** The page on which an editor makes a map ready for another site. */
export function builderPage(maker: PageMaker): PageFile {
  const { atlas, voice, words, options, file, titled, crumbs, preview } = maker;
  const { title, description } = words.embedBuilder;
  return file(paths.embedBuilder, () => ({
    title: titled(title),
    description: withoutRuby(description),
    content: (
      <BuilderPage
        origin={options.origin}
        regions={atlas.regions.map((region) => ({ id: region.id, name: regionName(voice, region) }))}
      />
    ),
    script: { kind: 'builder', data: pageData(maker) },
    preview: preview(null),
    things: [crumbs({ label: title, path: paths.embedBuilder })],
  }));
}

function pageData({ atlas, paints, voice, words, options }: PageMaker): BuilderPageData {
  const prefectures = new Map(
    atlas.municipalities.map(({ code, prefecture }) => [
      prefectureOf(code),
      withoutRuby(prefectureName(voice, prefecture)),
    ]),
  );
  return {
    origin: options.origin,
    blocks: nationModel(atlas, paints, voice).blocks.map(({ id, regions }) => ({
      label: withoutRuby(words.nation.blocks[id]),
      regions: regions.map((region) => ({ id: region.id, name: withoutRuby(region.name) })),
    })),
    prefectures: [...prefectures].sort(([one], [other]) => (one < other ? -1 : 1)),
    ...newestRelease(),
  };
}

/** What is said of its size holds for today's script, too: they are the same but for mends. */
function newestRelease(): Pick<BuilderPageData, 'release' | 'elementBytes'> {
  const [newest] = readReleases();
  if (newest === undefined) return { release: null, elementBytes: null };
  const { version, file, integrity } = newest;
  return {
    release: { version, file, integrity },
    elementBytes: brotliCompressSync(readRelease(newest)).length,
  };
}
