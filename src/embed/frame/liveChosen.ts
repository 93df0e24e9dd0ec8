import { type Emphasis, emphasis } from '../../pages/atlas/flight.ts';
import type { View } from '../../view/view.ts';
import type { LiveParts } from './liveParts.ts';
import type { EmbedSubject } from './pageData.ts';

/** What is chosen in a frame; nothing, where it is empty. */
export type Chosen = Partial<Pick<View, 'region' | 'municipality'>>;

/** What the map outlines and leaves bright: what the picture does. */
export function emphasisOf(
  chosen: Chosen,
  subject: EmbedSubject,
  { view, home, places, coloured }: Pick<LiveParts, 'view' | 'home' | 'places' | 'coloured'>,
): Emphasis {
  const { outlined, unveiled } = emphasis({ ...view, ...chosen }, home, places, coloured);
  // In the picture of a town it alone is bright.
  return { outlined, unveiled: subject.kind === 'municipality' ? [subject.code] : unveiled };
}

/** What is marked in the picture. */
export function chosenIn(picture: ParentNode): Chosen {
  const { area, id = '' } = picture.querySelector<SVGElement>('.is-chosen[data-area]')?.dataset ?? {};
  if (area === undefined) return {};
  return area === 'region' ? { region: id } : { municipality: id };
}

/**
 * Tells what the lists choose while the map is there: the picture has it marked.
 * @returns ends the watch
 */
export function watchChosen(frame: HTMLElement, choose: (chosen: Chosen) => void): () => void {
  const marks = new MutationObserver(() => {
    const chosen = chosenIn(frame);
    // The picture has no area of its own for some that the map has.
    if (Object.keys(chosen).length > 0) choose(chosen);
  });
  marks.observe(frame, { subtree: true, attributeFilter: ['class'] });
  return () => marks.disconnect();
}
