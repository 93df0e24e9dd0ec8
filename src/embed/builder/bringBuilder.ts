import { loadBuilderWords } from '../../i18n/loadBuilderWords.ts';
import type { Woken } from '../../pages/everyPage/wake.ts';
import { element } from '../../ui/element.ts';
import { required } from '../../ui/elements.ts';
import { tryAgain } from '../../ui/incomplete.ts';
import { vocabularyOf } from '../../view/vocabulary.ts';
import { createBuilderStore } from './builderStore.ts';
import { BUILDER_DATA_ID, type BuilderPageData, IDS } from './pageData.ts';
import { policySnippet } from './snippets.ts';
import { createSpeaker, loadNames } from './speech.ts';

/** Puts the tool into the place of what helps without it. Where it cannot be had that stays, with a way to try again. */
export async function bringBuilder(woken: Woken): Promise<void> {
  const { site, words } = woken;
  const [place, without] = [required(IDS.tool), required(IDS.without)];
  const page = JSON.parse(required(BUILDER_DATA_ID).textContent ?? '') as BuilderPageData;
  const origin = page.origin ?? location.origin;
  required(IDS.policy).textContent = policySnippet(origin);
  const say = await loadBuilderWords(site.language);
  try {
    const [{ drawBuilder }, model] = await Promise.all([
      import('./tool/Builder.tsx'),
      loadNames(site, site.language),
    ]);
    const store = createBuilderStore(vocabularyOf(model), site.language);
    without.hidden = true;
    place.hidden = false;
    drawBuilder(place, {
      site,
      place: { origin, base: site.base },
      words,
      say,
      page,
      model,
      store,
      speak: createSpeaker(site),
    });
  } catch (error) {
    console.warn(error);
    const retry = element('button', 'retry', say.retry);
    retry.type = 'button';
    const again = () => {
      place.hidden = true;
      void bringBuilder(woken);
    };
    retry.addEventListener('click', () => tryAgain(error, again));
    place.replaceChildren(element('p', 'caution', say.failed), retry);
    place.hidden = false;
    without.hidden = false;
  }
}
