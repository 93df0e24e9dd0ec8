import '../../ui/styles/compare.css';
import '../../ui/styles/compareTools.css';
import '../../ui/styles/compareRelations.css';
import { loadCompareWords } from '../../i18n/loadCompareWords.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { required } from '../../ui/elements.ts';
import { wakeEveryPage } from '../everyPage/wake.ts';
import { COMPARE_DATA_ID, type ComparePageData, IDS } from './pageData.ts';

/**
 * Entry of the pages that compare. Tables are there already; what sorts and draws them, and the figures it needs, load after
 * the page has been shown.
 */
const page = JSON.parse(required(COMPARE_DATA_ID).textContent ?? '') as ComparePageData;
const woken = await wakeEveryPage();
const relations = document.getElementById(IDS.relations);

try {
  if (relations) {
    const { offerRelations } = await import('./relationsTools.tsx');
    await offerRelations(relations, page, woken);
  } else {
    const { startTools } = await import('./tools.tsx');
    await startTools(page, woken);
  }
} catch (error) {
  console.error(error);
  const words = await loadCompareWords(woken.site.language);
  // The relations' page says all it has without tools.
  for (const id of [IDS.chosen, IDS.scatter, IDS.shapes]) {
    const place = document.getElementById(id);
    if (place) drawRuby(place, words.failed);
  }
}
