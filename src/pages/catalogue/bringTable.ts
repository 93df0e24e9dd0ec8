import { loadCatalogueWords } from '../../i18n/loadCatalogueWords.ts';
import { loadCiteWords } from '../../i18n/loadCiteWords.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { element } from '../../ui/element.ts';
import { required } from '../../ui/elements.ts';
import { tryAgain } from '../../ui/incomplete.ts';
import { fetchJson } from '../../ui/siteData.ts';
import { openCatalogue } from '../../view/catalogue/catalogue.ts';
import type { CatalogueFile } from '../../view/catalogue/file.ts';
import type { Woken } from '../everyPage/wake.ts';
import { createCatalogueStore } from './catalogueStore.ts';
import { IDS } from './pageData.ts';

/** Milliseconds after which a reader is told that something is on its way. */
const PATIENCE = 400;

/** Puts the table into the list's place. Where it cannot be had the list stays, with a way to try again. */
export async function bringTable({ site, words }: Woken): Promise<void> {
  const [tool, list, status] = [required(IDS.tool), required(IDS.list), required(IDS.status)];
  const say = await loadCatalogueWords(site.language);
  const waiting = setTimeout(() => {
    status.textContent = withoutRuby(say.loading);
  }, PATIENCE);
  try {
    const [{ drawCatalogue }, file, cite] = await Promise.all([
      import('./tool/Catalogue.tsx'),
      fetchJson<CatalogueFile>(`${site.files}${site.language}/catalogue.json`, 'rows'),
      loadCiteWords(site.language),
    ]);
    const catalogue = openCatalogue(file, {
      participants: say.participants,
      status: words.initiative.statuses,
      basis: say.basis,
      figures: say.figures,
      counted: say.counted,
    });
    const isAtPlace = list.contains(document.getElementById(location.hash.slice(1)));
    const store = createCatalogueStore(catalogue.vocabulary);
    list.remove();
    tool.hidden = false;
    // The place in the list that the address named goes with the list: the table is read from its beginning.
    if (isAtPlace) scrollTo({ top: 0, behavior: 'instant' });
    drawCatalogue(tool, { site, words, say, cite, catalogue, store });
  } catch (error) {
    console.warn(error);
    const retry = element('button', 'retry', say.retry);
    retry.type = 'button';
    const again = () => {
      tool.hidden = true;
      void bringTable({ site, words });
    };
    retry.addEventListener('click', () => tryAgain(error, again));
    tool.replaceChildren(element('p', 'catalogue-failed', say.failed), retry);
    tool.hidden = false;
  } finally {
    clearTimeout(waiting);
    status.textContent = tool.querySelector('.catalogue-failed')?.textContent ?? '';
  }
}
