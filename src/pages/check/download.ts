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
    const address = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    make('a', '', { href: address, download: name }).click();
    // Some browsers read the address only after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  return button;
}
