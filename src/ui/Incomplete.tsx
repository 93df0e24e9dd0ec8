import { INCOMPLETE_ID } from './incomplete.ts';
import { usePageWords } from './site.ts';

/** Said when the page's scripts cannot be had, by the one that stands before them (`pages/everyPage/guard.ts`). */
export function Incomplete() {
  const { incomplete } = usePageWords();
  return (
    <p className="incomplete" id={INCOMPLETE_ID} role="alert" hidden>
      {incomplete.text}{' '}
      <button type="button" className="retry">
        {incomplete.retry}
      </button>
    </p>
  );
}
