import { element } from '../../ui/element.ts';
import { required } from '../../ui/elements.ts';
import type { EmbedNote } from '../options.ts';
import { FRAME_IDS } from './frameIds.ts';
import type { EmbedFrameWords } from './pageData.ts';

/**
 * Says which part of the address could not be used, and what else did not work.
 * @param failure a sentence of its own, where something could not be had
 */
export function showNotes(notes: readonly EmbedNote[], words: EmbedFrameWords, failure?: string): void {
  const box = required(FRAME_IDS.notes);
  const lines = notes.map(({ parameter, value, reason }) =>
    element('li', '', `${parameter}=${value}${words.colon}${words.reasons[reason] ?? reason}`),
  );
  const list = element('ul', '');
  list.append(...lines);
  box.replaceChildren(
    ...(failure === undefined ? [] : [element('p', '', failure)]),
    ...(lines.length === 0 ? [] : [element('p', '', words.ignored), list]),
  );
  box.hidden = box.childElementCount === 0;
}
