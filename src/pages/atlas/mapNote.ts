import { required } from '../../ui/elements.ts';

/** Says below the map what the reader must know of it. */
export function showMapNote(text: string): void {
  const note = required('map-note');
  note.textContent = text;
  note.hidden = false;
}
