import { palette } from '../../colour/palette.ts';
import { allowed } from '../../svgmap/markup/element.ts';

/** What a style sheet may say of a drawing, and an attribute can. */
const WRITTEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'vector-effect',
] as const;

/**
 * A drawing of the page as markup for a file of its own: in the light palette whatever the reader's theme, what style sheets say
 * written into attributes, and nothing in it that only a page can answer.
 */
export function dressedMarkup(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const studio = document.createElement('div');
  studio.className = 'compare-studio';
  studio.setAttribute('aria-hidden', 'true');
  for (const [ink, colour] of Object.entries(palette.light)) studio.style.setProperty(`--map-${ink}`, colour);
  studio.append(copy);
  document.body.append(studio);
  try {
    for (const part of copy.querySelectorAll<SVGElement>('.compare-target')) part.remove();
    for (const part of copy.querySelectorAll<SVGElement>('*')) {
      const styles = getComputedStyle(part);
      for (const name of WRITTEN) {
        const value = styles.getPropertyValue(name);
        // A pattern's address is written relative to this page.
        if (value !== '' && !value.startsWith('url(')) part.setAttribute(name, value);
      }
    }
    for (const part of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
      for (const name of [
        'class',
        'tabindex',
        'role',
        'aria-selected',
        'aria-hidden',
        'data-region',
        'data-plot',
        'data-caption',
      ])
        part.removeAttribute(name);
    }
    copy.removeAttribute('aria-label');
    // Browsers write down whatever a text holds, well-formed or not.
    return allowed(new XMLSerializer().serializeToString(copy));
  } finally {
    studio.remove();
  }
}
