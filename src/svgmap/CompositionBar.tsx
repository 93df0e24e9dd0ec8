import { BAR_SIZE, compositionBar } from '../colour/composition.ts';
import type { FamilyId } from '../colour/palette.ts';

interface CompositionBarProps {
  /** Distinct initiatives by family of their main category. */
  families: Readonly<Record<FamilyId, number>>;
  /** Middle of the bar, units of the picture. */
  x: number;
  y: number;
  /** Units of the picture per CSS pixel: 1 draws the bar 46 units wide and 9 high, ring and paper included. */
  unitsPerPixel: number;
}

/**
 * A region's shares by family as a small bar, the same as on the interactive map; nothing for a region without
 * initiatives. Classes only (`ink-work` …): a picture that leaves the page needs their fills written into it.
 */
export function CompositionBar({ families, x, y, unitsPerPixel }: CompositionBarProps) {
  const parts = compositionBar(families);
  if (parts === null) return null;
  const left = x - (BAR_SIZE.width / 2) * unitsPerPixel;
  const top = y - (BAR_SIZE.height / 2) * unitsPerPixel;
  return (
    <g
      className="composition-bar"
      transform={`translate(${left} ${top}) scale(${unitsPerPixel})`}
      shapeRendering="crispEdges"
    >
      {parts.map(({ ink, ...box }, index) => (
        <rect key={index} className={`ink-${ink}`} {...box} />
      ))}
    </g>
  );
}
