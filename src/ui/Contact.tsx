import type { Region } from '../record/types.ts';
import { useWords } from './site.ts';

export type RegionContact = Region['contact'];

/** Where to ask about a region: its office as far as it is known, and its official page. */
export function Contact({ contact: { section, url, note } }: { contact: RegionContact }) {
  const words = useWords();
  return (
    <p className="contact">
      {section ?? words.region.contactUnknown}
      {url !== null && (
        <>
          {' '}
          <a href={url}>{words.region.official}</a>
        </>
      )}
      {note !== undefined && <span className="caption"> {note}</span>}
    </p>
  );
}
