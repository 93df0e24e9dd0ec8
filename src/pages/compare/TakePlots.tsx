import { useState } from 'react';
import { useLanguage, useWords } from '../../ui/site.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { stateAddress } from './compareStore.ts';
import { useCompareWords } from './words.ts';

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
  const words = useCompareWords();
  const { site } = useWords();
  const language = useLanguage();
  const [told, setTold] = useState('');
  const take = async (format: 'svg' | 'png') => {
    try {
      const { savePlots } = await import('./plotSheet.ts');
      const saved = await savePlots(document.querySelector(place), format, {
        name,
        title,
        date: site.asOf,
        notes: [...notes, site.notOfficial],
        source: site.name,
        address: stateAddress(state),
        language,
      });
      setTold(words.take.saved(saved));
    } catch (error) {
      console.error(error);
      setTold(words.take.failed);
    }
  };
  return (
    <p className="compare-take">
      {(['svg', 'png'] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-label={words.take.of(title, words.take[format])}
          onClick={() => void take(format)}
        >
          {words.take[format]}
        </button>
      ))}
      <span role="status">{told}</span>
    </p>
  );
}
