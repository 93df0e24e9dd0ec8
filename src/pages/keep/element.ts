import { rubyNodes } from '../atlas/rubyText.ts';

/** An element with a class and a text, readings drawn. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...rubyNodes(text));
  return made;
}
