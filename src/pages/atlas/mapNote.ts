import { drawRuby } from '../../ui/drawRuby.ts';
import { required } from '../../ui/elements.ts';

/** Says below the map what the reader must know of it. */
export function showMapNote(text: string): void {
  const note = required('map-note');
  drawRuby(note, text);
  note.hidden = false;
}

/** What was said holds no longer. */
export function hideMapNote(): void {
  required('map-note').hidden = true;
}
