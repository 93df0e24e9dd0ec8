import { make } from './make.ts';

/** Shows that nothing could be checked. */
export function showFailure(into: HTMLElement, text: string): string {
  const heading = make('h3', text, { id: 'check-result', tabindex: '-1' });
  into.replaceChildren(heading);
  into.hidden = false;
  heading.focus();
  return text;
}
