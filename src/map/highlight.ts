import type { Position } from 'geojson';
import type { Map as GlMap } from 'maplibre-gl';
import { toWorld } from '../geo/mercator.ts';
import './highlight.css';

/** The line around what is pointed at. */
export interface Highlight {
  show(codes: readonly string[]): void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Width of the line, CSS pixels, by zoom; in between in proportion. A small region's inner borders must not turn it black. */
const [FAR, NEAR] = [
  { zoom: 5, width: 0.8 },
  { zoom: 8.5, width: 2.5 },
];

/**
 * Draws it over the canvas. On the canvas each move of the pointer would have the whole map drawn anew: a frame's work,
 * and where there is no graphics card a hundred times that.
 * @param ringsOf lines around a municipality, [lon, lat]
 */
export function createHighlight(
  map: GlMap,
  ringsOf: (code: string) => readonly (readonly Position[])[],
): Highlight {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.classList.add('map-highlight');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  map.getCanvasContainer().append(svg);
  let isShown = false;
  /** Where the path was drawn for: it is moved along with the map, not drawn anew. */
  let origin = map.getCenter();
  let zoom = map.getZoom();

  const place = () => {
    if (!isShown) return;
    const { x, y } = map.project(origin);
    const scale = 2 ** (map.getZoom() - zoom);
    path.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    path.style.strokeWidth = `${widthAt(map.getZoom())}px`;
  };
  map.on('move', place);
  return {
    show: (codes) => {
      isShown = codes.length > 0;
      if (!isShown) return path.setAttribute('d', '');
      [origin, zoom] = [map.getCenter(), map.getZoom()];
      const size = 512 * 2 ** zoom;
      const [left, top] = toWorld([origin.lng, origin.lat]);
      const point = ([longitude = 0, latitude = 0]: Position) => {
        const [x, y] = toWorld([longitude, latitude]);
        return `${((x - left) * size).toFixed(1)},${((y - top) * size).toFixed(1)}`;
      };
      const rings = codes.flatMap((code) => ringsOf(code));
      path.setAttribute('d', rings.map((ring) => `M${ring.map(point).join('L')}`).join(''));
      place();
    },
  };
}

function widthAt(zoom: number): number {
  const share = Math.min(1, Math.max(0, (zoom - FAR.zoom) / (NEAR.zoom - FAR.zoom)));
  return FAR.width + (NEAR.width - FAR.width) * share;
}
