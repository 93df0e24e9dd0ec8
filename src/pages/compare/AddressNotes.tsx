import type { CompareNote } from '../../view/compare/address.ts';
import { useCompareWords } from './words.ts';

/** What of the address could not be used; all else of it stands. */
export function AddressNotes({ notes }: { notes: readonly CompareNote[] }) {
  const say = useCompareWords().notes;
  return (
    <div role="status" className={notes.length > 0 ? 'address-notes' : undefined}>
      {notes.length > 0 && (
        <>
          <p>{say.title}</p>
          <ul>
            {notes.map(({ value, reason }) => (
              <li key={`${reason} ${value}`}>{say[reason](value)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
