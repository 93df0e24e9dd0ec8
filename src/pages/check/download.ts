import { saveFile } from '../../ui/saveFile.ts';
import { make } from './make.ts';

/** A button that saves a text made in the page; it never leaves the browser. */
export function saveButton(
  label: string,
  name: string,
  type: string,
  content: () => string,
): HTMLButtonElement {
  const button = make('button', label, { type: 'button' });
  button.addEventListener('click', () => {
    saveFile(new Blob([content()], { type: `${type};charset=utf-8` }), name);
  });
  return button;
}
