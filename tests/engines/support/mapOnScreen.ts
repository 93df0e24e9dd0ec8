import { FAMILIES, type FamilyId, palette } from '../../../src/colour/palette.ts';
import { fitCamera, toScreen } from '../../../src/geo/camera.ts';
import { PAGE_DATA_ID, type PageData } from '../../../src/pages/atlas/pageData.ts';
import { hallOf } from '../../support/halls.ts';
import type { Point } from './input.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** Whether the interactive map has come, or the page has said that the picture stays. */
export type MapState = 'live' | 'picture';

/** Computed by the processor the first drawing takes its time, milliseconds. */
const DRAWING = 60_000;

/** Waits until the interactive map has taken over or the page says that it will not. */
export async function mapState(tab: Tab): Promise<MapState> {
  const look = () =>
    tab.call(() => {
      if (document.querySelector('#map-frame.is-live')) return 'live';
      const note = document.querySelector<HTMLElement>('#map-note');
      return note && !note.hidden ? (note.textContent ?? '') : 'waiting';
    }, null);
  const isClear = (seen: string) => seen === 'live' || seen.includes('固定の地図を表示しています');
  const seen = await until('an interactive map, or a word why not', look, isClear, DRAWING);
  return seen === 'live' ? 'live' : 'picture';
}

/** Where picture and interactive map both put a town hall while the map shows its first frame. */
export async function hallOnScreen(tab: Tab, code: string): Promise<Point> {
  const { box, data } = await tab.call((id) => {
    const frame = document.querySelector('#map-frame');
    if (!frame) throw new Error('no map');
    frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = frame.getBoundingClientRect();
    return { box: { x, y, width, height }, data: document.getElementById(id)?.textContent ?? '' };
  }, PAGE_DATA_ID);
  const { bounds } = JSON.parse(data) as PageData;
  const [x, y] = toScreen(fitCamera(bounds, box), box, hallOf(code));
  return { x: box.x + x, y: box.y + y };
}

/** Waits until so many of the six colours of the legend's families really stand on the map's part of the screen. */
export async function seesFamilies(tab: Tab, least: number): Promise<FamilyId[]> {
  const colours = FAMILIES.map((id) => palette.light[id]);
  const look = async (): Promise<FamilyId[]> => {
    const shot = (await tab.driver.screenshot()).toString('base64');
    const counts = await tab.call(countColours, { shot, colours, selector: '#map-frame' });
    // A few points may be letters or edges.
    return FAMILIES.filter((_, index) => (counts[index] ?? 0) >= 40);
  };
  return until(`${least} colours on the map`, look, (seen) => seen.length >= least);
}

/** For the page: how many points of an element's part of a screenshot have each colour, or nearly. */
async function countColours(options: { shot: string; colours: readonly string[]; selector: string }) {
  const image = new Image();
  image.src = `data:image/png;base64,${options.shot}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  const element = document.querySelector(options.selector);
  if (!context || !element) throw new Error('nothing to look at');
  context.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [Math.max(0, x * scale), Math.max(0, y * scale)];
  const { data } = context.getImageData(
    Math.round(left),
    Math.round(top),
    Math.max(1, Math.round(Math.min(width * scale, image.width - left))),
    Math.max(1, Math.round(Math.min(height * scale, image.height - top))),
  );
  return options.colours.map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(colour.slice(at, at + 2), 16),
    );
    let count = 0;
    for (let index = 0; index < data.length; index += 4) {
      const apart = Math.hypot(
        (data[index] ?? 0) - red,
        (data[index + 1] ?? 0) - green,
        (data[index + 2] ?? 0) - blue,
      );
      if (apart < 12) count += 1;
    }
    return count;
  });
}
