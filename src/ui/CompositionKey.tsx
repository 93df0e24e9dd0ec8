import { BAR_SIZE } from '../colour/composition.ts';
import { CompositionBar } from '../svgmap/CompositionBar.tsx';
import { useWords } from './site.ts';

/** A made-up region in which every family has a share. */
const EXAMPLE = { work: 4, exchange: 2, health: 3, learning: 2, town: 3, safety: 1 } as const;
const HEIGHT = 20;

/** What the bars on the regions mean: an entry for a legend's list. */
export function CompositionKey({ initiatives }: { initiatives: number }) {
  const words = useWords();
  const { width } = BAR_SIZE;
  return (
    <li>
      <svg
        className="swatch-line swatch-bar"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        aria-hidden="true"
      >
        <CompositionBar families={EXAMPLE} x={width / 2} y={HEIGHT / 2} unitsPerPixel={1} />
      </svg>
      <span>{words.mapExtras.bars(initiatives)}</span>
    </li>
  );
}
