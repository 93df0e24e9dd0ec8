import { rubyPieces } from '../../i18n/ruby.ts';

/** Nodes for a text, its readings drawn above it: what the JSX runtime does for components. */
export function rubyNodes(text: string): Node[] {
  return rubyPieces(text).map(({ text: base, reading }) => {
    if (reading === null) return document.createTextNode(base);
    const ruby = document.createElement('ruby');
    const part = (name: 'rp' | 'rt', content: string) => {
      const element = document.createElement(name);
      element.textContent = content;
      return element;
    };
    ruby.append(base, part('rp', '（'), part('rt', reading), part('rp', '）'));
    return ruby;
  });
}
