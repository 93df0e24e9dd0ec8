import { useState } from 'react';
import type { FacetId } from '../../../view/catalogue/facets.ts';
import type { CatalogueState } from '../../../view/catalogue/state.ts';
import { useTool } from './context.ts';
import { FacetValues } from './FacetValues.tsx';

interface FacetProps {
  facet: FacetId;
  state: CatalogueState;
  /** Rows of each value, given what is chosen elsewhere. */
  counts: Uint32Array;
}

/** One thing to narrow by: its values with their counts, any number of which can be chosen. */
export function Facet({ facet, state, counts }: FacetProps) {
  const { say } = useTool();
  const chosen = state.choices[facet] ?? [];
  const [isOpen, setIsOpen] = useState(chosen.length > 0);
  return (
    <details className="facet" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {say.facets[facet]}
        {chosen.length > 0 && <span className="facet-chosen">{say.chosen(chosen.length)}</span>}
      </summary>
      {/* What is folded is not drawn: there are some hundred values, and each letter typed changes their counts. */}
      {isOpen && <FacetValues facet={facet} chosen={chosen} counts={counts} />}
    </details>
  );
}
