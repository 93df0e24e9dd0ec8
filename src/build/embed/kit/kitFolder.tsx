import type { PaintList } from '../../../colour/paint.ts';
import type { EmbedSubject } from '../../../embed/frame/pageData.ts';
import type { Atlas } from '../../../record/atlas.ts';
import type { Sheet } from '../../../svgmap/sheet/sheet.ts';
import type { PageVoice } from '../../../view/voice.ts';
import type { Geometry } from '../../geometry.ts';
import { altTexts } from './altTexts.ts';
import { plain, regionContent, townContent } from './kitContent.ts';
import type { KitMap } from './kitMap.ts';
import { fragment, wholePage } from './markup.tsx';
import { Snippet } from './Snippet.tsx';
import { type KitEntry, windowsText } from './zip.ts';

interface FolderOptions {
  atlas: Atlas;
  geometry: Geometry;
  paints: PaintList;
  voice: PageVoice;
  /** Whole address of the subject's page, or null where the origin is not known. */
  address: string | null;
}

/** The texts of a kit in one language: what is pasted, the same as a page, and the map in words. */
export function kitFolder(
  subject: EmbedSubject,
  map: KitMap,
  sheet: Sheet,
  options: FolderOptions,
): KitEntry[] {
  const { atlas, voice, address } = options;
  const { site, embedKit } = voice.words;
  const content =
    subject.kind === 'region'
      ? regionContent(atlas, atlas.region(subject.id), voice)
      : townContent(atlas, subject.code, voice);
  const alt = altTexts(subject, content, map, options);
  // One picture, to be uploaded once, is that of both kinds of Japanese.
  const file = voice.language === 'easy' ? '../ja/map.png' : 'map.png';
  const image = { file, alt: alt.short, width: sheet.width, height: sheet.height };
  const given = { content, image, address, voice };
  const title = content.kind === 'region' ? content.name : embedKit.townTitle(content.name);
  const name = `kit of ${content.name}`;
  const pasted = <Snippet {...given} isWhole={false} />;
  const whole = <Snippet {...given} isWhole />;
  // Marked as UTF-8, a fragment can be read in a browser too.
  return [
    ['snippet.html', windowsText([fragment(pasted, name, voice)])],
    ['page.html', windowsText([wholePage(site.titled(title, site.name), whole, name, voice)])],
    ['alt.txt', windowsText([plain(embedKit.shortAlt), alt.short, '', plain(embedKit.longAlt), ...alt.long])],
  ];
}
