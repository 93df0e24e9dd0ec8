import type { Mark } from './markTree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Markup as nodes of the page. @param isInSvg whether they are to stand within a drawing */
export function drawn(marks: Mark['children'], isInSvg = false): (Element | string)[] {
  return marks.map((each) => {
    if (typeof each === 'string') return each;
    const isSvg = isInSvg || each.name === 'svg';
    const element = isSvg ? document.createElementNS(SVG, each.name) : document.createElement(each.name);
    for (const [name, value] of Object.entries(each.attributes)) element.setAttribute(name, String(value));
    element.append(...drawn(each.children, isSvg));
    return element;
  });
}
