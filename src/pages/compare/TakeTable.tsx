import { downloadTable } from '../../ui/exportTable.ts';
import { useLanguage } from '../../ui/site.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { stateAddress } from './compareStore.ts';
import { type TableGiven, withNotes } from './exports.ts';
import { TakeButtons } from './TakeButtons.tsx';
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
  const save = async (format: 'csv' | 'json') => {
    const table = await withNotes(make(), { address: stateAddress(state), language, words });
    return downloadTable({ ...table, format, language });
  };
  return <TakeButtons name={name} formats={['csv', 'json']} save={save} />;
}
