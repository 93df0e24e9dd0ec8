import type { Language } from '../i18n/language.ts';
import { loadCiteWords } from '../i18n/loadCiteWords.ts';
import { DATASET } from '../record/dataset.ts';
import { type Citation, citation } from '../view/cite.ts';
import { ownParameters } from '../view/ownParameters.ts';
import { CITE_FORMS, copyText, saveCitation } from './citeForms.ts';
import { drawRuby } from './drawRuby.ts';
import { localDay } from './localDay.ts';
import { hereWith } from './siteData.ts';

/**
 * Gives the citation of a built page (`Cite` without a day) what only the browser knows: the address of the view that
 * is shown, the day, and buttons that copy and save.
 */
export async function wakeCite(details: HTMLElement, language: Language): Promise<void> {
  const words = await loadCiteWords(language);
  // The view may have changed since it was opened.
  const show = () => showCitation(details, language);
  for (const form of CITE_FORMS) {
    const part = details.querySelector(`[data-form="${form}"]`);
    const told = part?.querySelector<HTMLElement>('.cite-told');
    part?.querySelector('[data-cite-copy]')?.addEventListener('click', async () => {
      const isCopied = await copyText(show()[form]);
      if (told) drawRuby(told, isCopied ? words.copied(words.forms[form]) : words.copyRefused);
    });
    part
      ?.querySelector('[data-cite-save]')
      ?.addEventListener('click', () => saveCitation(form, show()[form]));
    part?.querySelector('.cite-buttons')?.removeAttribute('hidden');
  }
  details.querySelector('.cite-day')?.remove();
  details.addEventListener('toggle', show);
  show();
}

function showCitation(details: HTMLElement, language: Language): Citation {
  const { version, date } = DATASET;
  const title = details.dataset.cite ?? '';
  const address = hereWith(ownParameters(location.search));
  const made = citation({ title, version, date, address, accessed: localDay(), language });
  for (const form of CITE_FORMS) {
    details.querySelector(`[data-form="${form}"] pre`)?.replaceChildren(made[form]);
  }
  return made;
}
