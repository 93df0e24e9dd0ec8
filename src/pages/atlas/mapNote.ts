import { drawRuby } from '../../ui/drawRuby.ts';
import { required } from '../../ui/elements.ts';

/** What is said at present. */
let said: string | null = null;

/** Says below the map what the reader must know of it. */
export function showMapNote(text: string): void {
  const note = required('map-note');
  drawRuby(note, text);
  note.hidden = false;
  said = text;
}

/**
 * Says it once it has been so for a while.
 * @param milliseconds how long that is
 * @returns it is so no longer: nothing is said of it, or no more
 */
export function noteIfLasting(text: string, milliseconds: number): () => void {
  const waiting = setTimeout(() => showMapNote(text), milliseconds);
  return () => {
    clearTimeout(waiting);
    if (said !== text) return;
    said = null;
    required('map-note').hidden = true;
  };
}
