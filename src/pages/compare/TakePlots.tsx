import { useLanguage, useWords } from '../../ui/site.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { stateAddress } from './compareStore.ts';
import { TakeButtons } from './TakeButtons.tsx';

interface TakePlotsProps {
  /** For the file's name: Latin letters and hyphens. */
  name: string;
  title: string;
  /** Selector of the part of the page whose plots are taken. */
  place: string;
  /** What must stand beside the picture. */
  notes: readonly string[];
  state: CompareState;
}

/** Buttons that hand a plot to the reader as a picture with its title, caveats, date and address. */
export function TakePlots({ name, title, place, notes, state }: TakePlotsProps) {
  const { site } = useWords();
  const language = useLanguage();
  const save = async (format: 'svg' | 'png') => {
    const { savePlots } = await import('./plotSheet.ts');
    return savePlots(document.querySelector(place), format, {
      name,
      title,
      date: site.asOf,
      notes: [...notes, site.notOfficial],
      source: site.name,
      address: stateAddress(state),
      language,
    });
  };
  return <TakeButtons name={title} formats={['svg', 'png']} save={save} />;
}
