import { useId } from 'react';
import { ROLES } from '../../colour/looks.ts';
import type { ShapeRole } from '../../view/compare/shapes.ts';
import { TilePattern } from './TilePattern.tsx';
import { useCompareWords } from './words.ts';

/** What the colours of the outlines mean. */
export function ShapeKey({ hasPrefectural }: { hasPrefectural: boolean }) {
  const { roles, hall } = useCompareWords().chosen;
  const id = useId();
  const shown: readonly ShapeRole[] = hasPrefectural
    ? ['central', 'partner', 'prefectural']
    : ['central', 'partner'];
  return (
    <ul className="compare-key">
      {shown.map((role) => (
        <li key={role}>
          <svg
            data-plot="key"
            data-caption={roles[role]}
            width="20"
            height="14"
            viewBox="0 0 20 14"
            aria-hidden="true"
          >
            <TilePattern id={`${id}${role}`} tile={ROLES[role].tile} unit={1} />
            <rect width="20" height="14" fill={`url(#${id}${role})`} />
          </svg>
          {roles[role]}
        </li>
      ))}
      <li>
        <svg
          data-plot="key"
          data-caption={hall}
          width="20"
          height="14"
          viewBox="0 0 20 14"
          aria-hidden="true"
        >
          <circle className="compare-hall" cx="10" cy="7" r="4" />
        </svg>
        {hall}
      </li>
    </ul>
  );
}
