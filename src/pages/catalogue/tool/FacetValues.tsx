import type { FacetId } from '../../../view/catalogue/facets.ts';
import { toggleChoice } from '../../../view/catalogue/state.ts';
import { type Tool, useTool } from './context.ts';
import { regionLabel } from './labels.ts';

interface FacetValuesProps {
  facet: FacetId;
  chosen: readonly string[];
  /** Rows of each value, given what is chosen elsewhere. */
  counts: Uint32Array;
}

export function FacetValues({ facet, chosen, counts }: FacetValuesProps) {
  const tool = useTool();
  const { say, store, catalogue } = tool;
  const note = noteOf(tool, facet);
  return (
    <fieldset>
      <legend className="visually-hidden">{say.facets[facet]}</legend>
      {note !== null && <p className="caption">{note}</p>}
      <ul className="facet-values">
        {catalogue.facets[facet].options.map(({ id, label }, place) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                value={id}
                checked={chosen.includes(id)}
                onChange={() =>
                  store.change(toggleChoice(store.now().state, facet, id, catalogue.vocabulary[facet]))
                }
              />
              <span className="facet-label">{facet === 'region' ? regionLabel(tool, place) : label}</span>{' '}
              <span className="facet-count">{say.items(counts[place] ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function noteOf({ say }: Tool, facet: FacetId): string | null {
  const notes: Readonly<Partial<Record<FacetId, string>>> = say.facetNotes;
  return notes[facet] ?? null;
}
