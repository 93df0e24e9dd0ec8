import { useState } from 'react';
import { downloadTable } from '../../ui/exportTable.ts';
import { useLanguage } from '../../ui/site.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { stateAddress } from './compareStore.ts';
import { type TableGiven, withNotes } from './exports.ts';
import { useCompareWords } from './words.ts';

interface TakeTableProps {
  /** What the table is called. */
  name: string;
  make: () => TableGiven;
  state: CompareState;
}

/** Buttons that hand a table to the reader, as it stands on the page. */
export function TakeTable({ name, make, state }: TakeTableProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const [told, setTold] = useState('');
  const take = async (format: 'csv' | 'json') => {
    try {
      const table = await withNotes(make(), { address: stateAddress(state), language, words });
      setTold(words.take.saved(await downloadTable({ ...table, format, language })));
    } catch (error) {
      console.error(error);
      setTold(words.take.failed);
    }
  };
  return (
    <p className="compare-take">
      {(['csv', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-label={words.take.of(name, words.take[format])}
          onClick={() => void take(format)}
        >
          {words.take[format]}
        </button>
      ))}
      <span role="status">{told}</span>
    </p>
  );
}
