import { useState } from 'react';
import { FACETS, type FacetId } from '../../../view/catalogue/facets.ts';
import type { CatalogueState } from '../../../view/catalogue/state.ts';
import { useTool } from './context.ts';
import { Facet } from './Facet.tsx';
import { TextFilter } from './TextFilter.tsx';

/** Beside the table where there is room; above it, folded, where there is not. */
const IS_WIDE = '(min-width: 64rem)';

interface FiltersProps {
  state: CatalogueState;
  counts: Readonly<Record<FacetId, Uint32Array>>;
}

export function Filters({ state, counts }: FiltersProps) {
  const { say } = useTool();
  const [isWide] = useState(() => matchMedia(IS_WIDE).matches);
  const chosen = FACETS.reduce((sum, facet) => sum + (state.choices[facet]?.length ?? 0), 0);
  return (
    <section className="catalogue-filters" aria-labelledby="catalogue-filters">
      <h2 id="catalogue-filters" className="visually-hidden">
        {say.filters}
      </h2>
      <TextFilter state={state} />
      <details className="facets" open={isWide}>
        <summary>
          {say.filters}
          {chosen > 0 && <span className="facet-chosen">{say.chosen(chosen)}</span>}
        </summary>
        {FACETS.map((facet) => (
          <Facet key={facet} facet={facet} state={state} counts={counts[facet]} />
        ))}
      </details>
    </section>
  );
}
