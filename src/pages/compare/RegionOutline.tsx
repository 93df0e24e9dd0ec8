import { useId } from 'react';
import { ROLES } from '../../colour/looks.ts';
import { type RegionShape, UNITS_PER_KILOMETRE } from '../../view/compare/shapes.ts';
import { TilePattern } from './TilePattern.tsx';

interface RegionOutlineProps {
  shape: RegionShape;
  pixelsPerKilometre: number;
  label: string;
  /** What is written beneath it in a picture that is saved. */
  caption?: string;
}

/** A region's members in its own equal-area projection, by what part they have in it; central cities with their halls. */
export function RegionOutline({ shape, pixelsPerKilometre, label, caption }: RegionOutlineProps) {
  const { region, width, height, members, outline, cities } = shape;
  const pixel = UNITS_PER_KILOMETRE / pixelsPerKilometre;
  const pattern = useId();
  // Room for the outline, which lies half outside of the land.
  const margin = Math.ceil(pixel * 2);
  const box = { width: width + 2 * margin, height: height + 2 * margin };
  return (
    <svg
      className="compare-shape"
      data-plot={region}
      data-caption={caption}
      viewBox={`${-margin} ${-margin} ${box.width} ${box.height}`}
      width={Math.round(box.width / pixel)}
      height={Math.round(box.height / pixel)}
      role="img"
      aria-label={label}
    >
      {members.some(({ role }) => role === 'prefectural') && (
        <TilePattern id={pattern} tile={ROLES.prefectural.tile} unit={pixel} />
      )}
      {members.map(({ code, role, path }) =>
        role === 'prefectural' ? (
          <path key={code} className="compare-member" fill={`url(#${pattern})`} d={path} />
        ) : (
          <path key={code} className={`compare-member ink-${ROLES[role].tile.ground}`} d={path} />
        ),
      )}
      <path className="compare-outline" d={outline} />
      {cities.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="compare-hall" cx={x} cy={y} r={pixel * 3} />
      ))}
    </svg>
  );
}
