import { PAGES } from '../run/pages.ts';
import type { Row } from './summary.ts';

const WIDTH = 720;
const LEFT = 170;
const STEP = 22;
const TOP = 46;

/**
 * First coloured map and idle map of every page under one condition, as an SVG: a dot each at the median, a line from
 * least to most. The scale is logarithmic: ratios are what is compared.
 */
export function plot(rows: readonly Row[], title: string): string {
  const values = rows.flatMap(({ firstMap, idle }) =>
    [firstMap, idle].flatMap((each) => (each ? [each.min, each.max] : [])),
  );
  const [least, most] = [Math.min(...values) * 0.8, Math.max(...values) * 1.2];
  const x = (value: number) =>
    LEFT + ((WIDTH - LEFT - 20) * Math.log(value / least)) / Math.log(most / least);
  const ordered = [...rows].sort((a, b) => (a.firstMap?.median ?? 0) - (b.firstMap?.median ?? 0));
  const ticks = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000].filter(
    (tick) => tick > least && tick < most,
  );
  const height = TOP + ordered.length * STEP + 30;
  const lines = ordered.map((row, index) => {
    const y = TOP + index * STEP + STEP / 2;
    const page = PAGES.find(({ id }) => id === row.page);
    const weight = page?.kind === 'ours' ? ' font-weight="bold"' : '';
    return [
      `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end"${weight}>${page?.label ?? row.page}</text>`,
      mark(row.firstMap, y, x, '#3e6d94'),
      mark(row.idle, y, x, '#ce3b5c'),
    ].join('');
  });
  const grid = ticks.map(
    (tick) =>
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${TOP}" y2="${height - 26}" stroke="#d5d0c6"/><text x="${x(tick)}" y="${height - 10}" text-anchor="middle">${tick} ms</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="#211e19" role="img"><title>${title}</title><rect width="${WIDTH}" height="${height}" fill="#fffdf8"/><text x="12" y="18" font-size="14">${title}</text><circle cx="18" cy="34" r="4" fill="#3e6d94"/><text x="28" y="38">first coloured map</text><circle cx="158" cy="34" r="4" fill="#ce3b5c"/><text x="168" y="38">interactive map drawn</text>${grid.join('')}${lines.join('')}</svg>\n`;
}

function mark(value: Row['firstMap'], y: number, x: (value: number) => number, colour: string): string {
  if (!value) return '';
  return `<line x1="${x(value.min)}" x2="${x(value.max)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2"/><circle cx="${x(value.median)}" cy="${y}" r="4" fill="${colour}"/>`;
}
