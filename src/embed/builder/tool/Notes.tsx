import type { BuilderNote } from '../builderAddress.ts';
import { useTool } from './context.ts';

/** What of the address could not be used; all else of it stands. */
export function Notes({ notes }: { notes: readonly BuilderNote[] }) {
  const say = useTool().say.notes;
  return (
    <div role="status" className={notes.length > 0 ? 'address-notes' : undefined}>
      {notes.length > 0 && (
        <>
          <p>{say.title}</p>
          <ul>
            {notes.map(({ parameter, value }) => (
              <li key={parameter}>{say.line(parameter, value)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
