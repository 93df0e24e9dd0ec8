import { useState } from 'react';
import { tellIfIncomplete } from '../../ui/incomplete.ts';
import { useCompareWords } from './words.ts';

interface TakeButtonsProps<Format extends string> {
  /** What is taken, for readers' software. */
  name: string;
  formats: readonly Format[];
  /** Hands it to the reader; the name of the file that was saved. */
  save: (format: Format) => Promise<string>;
}

/** A button for each format, and a line that says how it went. */
export function TakeButtons<Format extends 'csv' | 'json' | 'svg' | 'png'>({
  name,
  formats,
  save,
}: TakeButtonsProps<Format>) {
  const { take: says } = useCompareWords();
  const [told, setTold] = useState('');
  const take = async (format: Format) => {
    try {
      setTold(says.saved(await save(format)));
    } catch (error) {
      console.error(error);
      tellIfIncomplete(error);
      setTold(says.failed);
    }
  };
  return (
    <p className="compare-take">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={says.of(name, says[format])}
          onClick={() => void take(format)}
        >
          {says[format]}
        </button>
      ))}
      <span role="status">{told}</span>
    </p>
  );
}
