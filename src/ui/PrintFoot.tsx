import { PRINT_ADDRESS_ID, PRINTED_ID } from './printIds.ts';
import { useWords } from './site.ts';

/** What a sheet of paper has to say for itself: whose it is, as of when, and where the page is found. */
export function PrintFoot({ address }: { address: string | null }) {
  const words = useWords();
  return (
    <div className="print-only print-foot">
      <p>
        {words.site.name} — {words.site.statement}
      </p>
      <p>{words.site.notOfficial}</p>
      <p>
        {words.town.print.address} <span id={PRINT_ADDRESS_ID}>{address ?? '—'}</span>
      </p>
      <p>
        {words.town.print.printed} <span id={PRINTED_ID}>—</span>
      </p>
    </div>
  );
}
