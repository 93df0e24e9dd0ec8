import { patternScale } from '../../colour/pattern.ts';
import type { PlacedBar } from '../viewBars.ts';
import type { PlacedName } from '../viewNames.ts';
import type { ViewPicture } from '../viewPicture.ts';
import type { Dress } from './dress.ts';
import { element, escaped, rounded } from './element.ts';
import { patternId, patterns } from './patterns.ts';

interface MapMarkupOptions {
  dress: Dress;
  /** Names ids of this picture apart from those of another in the same document. */
  prefix: string;
  /** Whether areas are links that a page's script answers. */
  isLinked: boolean;
}

/** Height from the middle of a line of text to its baseline, in ems: not every renderer knows central baselines. */
const TO_BASELINE = 0.36;

/** Everything within the frame of a picture, from the ground up. */
export function mapMarkup(picture: ViewPicture, { dress, prefix, isLinked }: MapMarkupOptions): string {
  const {
    land,
    coast,
    areas,
    lines,
    lanes,
    tiles,
    marks,
    announced,
    chosen,
    names,
    bars,
    unitsPerPixel,
    zoom,
  } = picture;
  const path = (d: string, look: Record<string, string | number | undefined>) =>
    d === '' ? '' : element('path', { d, ...look });
  return [
    element(
      'defs',
      {},
      patterns(tiles, prefix, (tile) => unitsPerPixel * patternScale(zoom, tile), dress),
    ),
    path(land, dress.land),
    ...areas.map(({ kind, id, path: d, paint, href, label, isFocus }) => {
      const fill = paint === null ? 'transparent' : `url(#${patternId(prefix, paint)})`;
      const look = dress.area(picture.isVeiled && !isFocus);
      if (!isLinked) return paint === null ? '' : element('path', { d, fill, ...look });
      const link = { href, 'data-area': kind, 'data-id': id, 'aria-label': label, tabindex: -1 };
      return element('a', link, element('path', { d, fill, ...look }, title(label)));
    }),
    // Above the areas: harbours and islets would otherwise stand without an edge.
    path(coast, dress.coast),
    ...lines.map(({ kind, path: d }) => path(d, dress.line(kind))),
    ...lanes.map((lane) => path(lane.path, dress.laneCasing)),
    ...lanes.map((lane) => path(lane.path, dress.line(`lane-${lane.lane}`))),
    path(announced, dress.announced),
    path(chosen, dress.chosenHalo),
    path(chosen, dress.chosen),
    ...marks.map(({ name, x, y }) => element('path', { d: `M${x} ${y}h0`, ...dress.mark }, title(name))),
    ...bars.map((bar) => barMarkup(bar, unitsPerPixel, dress)),
    ...names.map(({ leader }) => leaderMarkup(leader, dress)),
    names.length === 0 ? '' : element('g', dress.name, ...names.map(nameMarkup)),
  ].join('');
}

function title(text: string): string {
  return element('title', {}, escaped(text));
}

function barMarkup({ x, y, parts }: PlacedBar, unit: number, { fill }: Dress): string {
  return element(
    'g',
    { transform: `translate(${rounded(x)} ${rounded(y)}) scale(${unit})`, 'shape-rendering': 'crispEdges' },
    ...parts.map(({ ink, ...box }) => element('rect', { ...box, ...fill(ink) })),
  );
}

function leaderMarkup(leader: PlacedName['leader'], dress: Dress): string {
  if (leader === null) return '';
  const [x1, y1, x2, y2] = leader;
  return element('line', { x1, y1, x2, y2, ...dress.leader });
}

function nameMarkup({ anchor, isStrong, lines }: PlacedName): string {
  return lines
    .map(({ text, x, y, size }) =>
      element(
        'text',
        {
          x,
          y: y + size * TO_BASELINE,
          'font-size': size,
          'font-weight': isStrong ? 600 : undefined,
          'text-anchor': anchor === 'start' ? undefined : anchor,
        },
        escaped(text),
      ),
    )
    .join('');
}
