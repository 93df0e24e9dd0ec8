import type { Citation } from '../view/cite.ts';
import { saveFile } from './saveFile.ts';

export type CiteForm = keyof Citation;

/** The forms of a citation, in the order in which they are shown. */
export const CITE_FORMS = ['text', 'bibtex', 'cslJson'] as const satisfies readonly CiteForm[];

/** What a reference manager takes each form for. */
const FILES: Readonly<Record<CiteForm, { name: string; type: string }>> = {
  text: { name: 'renkei-atlas-citation.txt', type: 'text/plain' },
  bibtex: { name: 'renkei-atlas.bib', type: 'application/x-bibtex' },
  cslJson: { name: 'renkei-atlas.csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

export function saveCitation(form: CiteForm, text: string): void {
  const { name, type } = FILES[form];
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** @returns false where the browser does not let a page copy: the reader selects and copies then */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.trim());
    return true;
  } catch {
    return false;
  }
}
