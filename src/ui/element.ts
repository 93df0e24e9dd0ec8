import { drawRuby } from './drawRuby.ts';

/** A new element with a class and a text, readings drawn; for scripts without React. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  drawRuby(made, text);
  return made;
}
