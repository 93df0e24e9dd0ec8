import { LATE_ID, type LateFiles } from '../../ui/late.ts';
import { fetchAhead } from './fetchAhead.ts';

/** Has what the interactive map needs fetched, as the page names it; it is put to use by whoever imports it. */
export function fetchLate(): void {
  const block = document.getElementById(LATE_ID);
  if (block === null) return;
  const { modules, styles } = JSON.parse(block.textContent ?? '') as LateFiles;
  for (const address of modules) {
    const link = document.createElement('link');
    // Read as well as fetched; a style sheet would be applied.
    link.rel = 'modulepreload';
    link.href = address;
    document.head.append(link);
  }
  for (const address of styles) fetchAhead(address);
}
