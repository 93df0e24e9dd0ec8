import { LATE_ID } from '../../ui/late.ts';
import { fetchAhead } from './fetchAhead.ts';

/** Has what the interactive map needs fetched, as the page names it; it is put to use by whoever imports it. */
export function fetchLate(): void {
  const late = document.getElementById(LATE_ID);
  if (!(late instanceof HTMLTemplateElement)) return;
  const links = late.content.querySelectorAll('link');
  for (const link of links) {
    const address = link.getAttribute('href');
    // Modules are read as well as fetched; a style sheet would be applied.
    if (link.rel === 'modulepreload') document.head.append(link);
    else if (address !== null) fetchAhead(address);
  }
}
