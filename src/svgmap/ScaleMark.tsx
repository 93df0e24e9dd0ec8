import type { PictureScale } from './scaleMark.ts';

/** A scale bar in the corner of a picture. */
export function ScaleMark({ scale: { x, y, length, label } }: { scale: PictureScale }) {
  return (
    <g className="map-scale">
      <path d={`M${x} ${y - 6}v6h${length}v-6`} />
      <text x={x + length / 2} y={y - 9}>
        {label}
      </text>
    </g>
  );
}
