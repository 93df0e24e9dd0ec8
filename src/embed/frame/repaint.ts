import { type FrameColours, paintIn } from './frameColours.ts';
import { readKind } from './frameViews.ts';
import { mark, patternId, patternMark } from './markTree.ts';
import { drawn } from './writeMarks.ts';

/** As the built picture names its patterns. */
const PREFIX = 'map';

/**
 * Fills the areas of a picture with the looks of a view, and leaves bright what the picture is about in it.
 * @returns codes of the municipalities on the picture
 */
export function repaint(picture: SVGSVGElement, colours: FrameColours, view: number): string[] {
  const before = picture.querySelector('pattern');
  const transform = before?.getAttribute('patternTransform') ?? null;
  const used = new Set<string>();
  const codes: string[] = [];
  for (const link of picture.querySelectorAll<SVGElement>('a[data-area="municipality"]')) {
    const { id: code = '', focus } = link.dataset;
    const area = link.querySelector('path');
    if (!area) continue;
    codes.push(code);
    const paint = paintIn(colours, view, code);
    if (paint !== null) used.add(paint);
    area.setAttribute('fill', paint === null ? 'transparent' : `url(#${patternId(PREFIX, paint)})`);
    if (focus !== undefined) area.classList.toggle('map-focus', focus[view] === '1');
    area.classList.toggle('map-plain', paint === null && area.classList.contains('map-focus'));
  }
  picture.classList.toggle('has-focus', picture.querySelector('.map-focus') !== null);
  const patterns = Object.entries(colours.tiles)
    .filter(([paint]) => used.has(paint))
    .map(([paint, tile]) => patternMark(patternId(PREFIX, paint), tile, transform));
  // Where nothing has a colour the patterns stay: the next view takes their scale from them.
  if (patterns.length > 0) before?.parentElement?.replaceChildren(...drawn(patterns, true));
  return codes;
}

/**
 * Gives every border the kind it has in a view, stronger ones above weaker ones, with the lanes of overlapping
 * regions below the outline of the picture's own.
 * @returns whether a prefecture's own scheme parts anything
 */
export function redrawLines(picture: SVGSVGElement, view: number): boolean {
  const lines = [...picture.querySelectorAll<SVGElement>(':scope > [data-kinds]')].map((group) => ({
    group,
    ...readKind(group.dataset.kinds ?? '', view),
  }));
  for (const { group, kind } of lines) {
    const d = group.querySelector('path')?.getAttribute('d') ?? '';
    const path = (name: string) => mark('path', { class: `map-line ${name}`, d });
    const casing = kind === 'prefecture' ? [path('map-casing-prefecture')] : [];
    group.replaceChildren(...drawn([...casing, path(`map-line-${kind}`)], true));
  }
  const lanes = [...picture.querySelectorAll<SVGElement>(':scope > .map-lane')];
  const end =
    [...picture.querySelectorAll(`:scope > :is([data-kinds], .map-lane)`)].at(-1)?.nextSibling ?? null;
  const groups = (which: typeof lines) => which.map(({ group }) => group);
  const below = lines.filter(({ kind }) => kind !== 'own').sort((a, b) => a.rank - b.rank);
  const above = lines.filter(({ kind }) => kind === 'own');
  for (const each of [...groups(below), ...lanes, ...groups(above)]) picture.insertBefore(each, end);
  return lines.some(({ kind }) => kind === 'scheme');
}

/** Names and outlines that are not the same in every year: those of the view are seen, the others not. */
export function showTurns(picture: SVGSVGElement, view: number): void {
  for (const turn of picture.querySelectorAll<SVGElement>('[data-shown]')) {
    turn.setAttribute('visibility', turn.dataset.shown?.[view] === '1' ? 'visible' : 'hidden');
  }
}
