import { scaleBar } from '../../geo/scaleBar.ts';

/** A scale bar that holds for every outline beside it. @param most longest length, CSS pixels */
export function ScaleLine({ pixelsPerKilometre, most }: { pixelsPerKilometre: number; most: number }) {
  const { length, label } = scaleBar(1000 / pixelsPerKilometre, most);
  return (
    <svg
      className="compare-scale"
      data-plot="key"
      viewBox={`0 0 ${most + 4} 24`}
      width={most + 4}
      height={24}
      role="img"
      aria-label={label}
    >
      <path d={`M2 15v6h${length.toFixed(1)}v-6`} />
      <text x={2} y={12} fontSize={11}>
        {label}
      </text>
    </svg>
  );
}
