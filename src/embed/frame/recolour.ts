import { required } from '../../ui/elements.ts';
import { fetchJson, type Site } from '../../ui/siteData.ts';
import type { EmbedOptions } from '../options.ts';
import { coloursPath, type FrameColours } from './frameColours.ts';
import { FRAME_IDS } from './frameIds.ts';
import { frameLegend } from './frameLegend.ts';
import { viewIndex } from './frameViews.ts';
import { redrawLines, repaint, showTurns } from './repaint.ts';
import { drawn } from './writeMarks.ts';

/**
 * Shows the picture and its legend in the colours and the year that the address asks for.
 * @throws Error or TypeError, before anything has changed, where the colours cannot be had
 */
export async function recolour(site: Site, { mode, year }: EmbedOptions): Promise<void> {
  const colours = await fetchJson<FrameColours>(
    `${site.files}${site.language}/${coloursPath(mode)}`,
    'scheme',
  );
  const view = viewIndex(year);
  const picture = required(FRAME_IDS.map).querySelector<SVGSVGElement>('svg.map-picture');
  if (!picture) throw new Error('this page has no picture');
  const legend = { codes: repaint(picture, colours, view), hasScheme: redrawLines(picture, view) };
  showTurns(picture, view);
  required(FRAME_IDS.legend).replaceChildren(...drawn(frameLegend(colours, view, legend)));
}
