import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { pictureMaker } from '../../../../src/build/pictures.ts';
import type { PreviewVoice } from '../../../../src/build/preview/content.ts';
import { type PreviewPicture, previewPictures } from '../../../../src/build/preview/previewPictures.ts';
import { PREVIEW_LANGUAGES, type PreviewLanguage } from '../../../../src/build/preview/words.ts';
import { type PaintList, paintByLead } from '../../../../src/colour/paint.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { realRecord } from '../../record/realRecord.ts';
import { ROOT } from '../openData/realFiles.ts';

export function voiceOf(language: PreviewLanguage): PreviewVoice {
  return { language, words: wordsOf(language) };
}

export interface RealPreviews {
  atlas: Atlas;
  paints: PaintList;
  /** Where this run keeps what it has rendered. */
  folder: string;
  all: readonly PreviewPicture[];
  /** Draws everything anew. */
  again(language: PreviewLanguage): Promise<PreviewPicture[]>;
  find(language: PreviewLanguage, region: string | null): PreviewPicture;
}

/**
 * Pictures of the record that ships, in both languages; composed at once, rendered on demand.
 * @param only regions to draw, where a test needs no others
 */
export async function realPreviews(only?: readonly string[]): Promise<RealPreviews> {
  const [atlas, geometry, folder] = await Promise.all([
    realRecord(),
    readGeometry(path.join(ROOT, 'geodata')),
    mkdtemp(path.join(tmpdir(), 'renkei-atlas-preview-')),
  ]);
  const paints = paintByLead(atlas);
  const regions = atlas.regions.filter(({ id }) => only?.includes(id) ?? true);
  const again = (language: PreviewLanguage) => {
    const voice = voiceOf(language);
    const pictures = pictureMaker(atlas, geometry, paints, (address) => address, voice);
    return previewPictures({ ...atlas, regions }, paints, pictures, voice, folder);
  };
  const all = (await Promise.all(PREVIEW_LANGUAGES.map(again))).flat();
  return {
    atlas,
    paints,
    folder,
    all,
    again,
    find: (language, region) => {
      const found = all.find((each) => each.language === language && each.region === region);
      if (!found) throw new Error(`no picture of ${region} in ${language}`);
      return found;
    },
  };
}
