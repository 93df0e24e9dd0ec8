import type { CatalogueNote } from '../../../view/catalogue/address.ts';
import { type Tool, useTool } from './context.ts';

/** Says what of the address could not be used; the rest of it stands. */
export function Notes({ notes }: { notes: readonly CatalogueNote[] }) {
  const tool = useTool();
  const { say, store } = tool;
  const dismiss = () => {
    document.getElementById('main')?.focus({ preventScroll: true });
    store.dismissNotes();
  };
  return (
    <div role="status">
      {notes.length > 0 && (
        <div className="address-notes">
          <p>{say.notes.title}</p>
          {notes.map(({ parameter, value }) => (
            <p key={`${parameter} ${value}`}>{say.notes.value(nameOf(tool, parameter), value)}</p>
          ))}
          <button type="button" className="catalogue-button" onClick={dismiss}>
            {say.notes.close}
          </button>
        </div>
      )}
    </div>
  );
}

function nameOf({ say }: Tool, parameter: CatalogueNote['parameter']): string {
  if (parameter === 'sort') return say.sort;
  return parameter === 'cols' ? say.chooseColumns : say.facets[parameter];
}
