import type { Words } from '../../i18n/shape.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { tellIfIncomplete } from '../../ui/incomplete.ts';
import { fetchJson, type Site } from '../../ui/siteData.ts';
import { askPosition } from './askPosition.ts';
import { drawAnswer, paragraph } from './drawAnswer.ts';

/**
 * Puts "where I am" into a place: a button that asks the device at a press, and what comes of it. Nothing is kept;
 * the position goes into no address, only files of the geometry are asked for.
 */
export function startLocate(place: HTMLElement, { site, words }: { site: Site; words: Words }): void {
  const [box, button, said, answer] = [
    document.createElement('div'),
    document.createElement('button'),
    document.createElement('div'),
    document.createElement('div'),
  ];
  box.className = 'locate';
  button.type = 'button';
  button.className = 'locate-button';
  drawRuby(button, words.locate.button);
  said.className = 'locate-said';
  said.setAttribute('role', 'status');
  // What has been said already is not said again with the answer.
  said.setAttribute('aria-atomic', 'false');
  box.append(button, said);
  place.replaceChildren(box);

  let isAsking = false;
  const find = async (): Promise<HTMLElement[]> => {
    const asked = await askPosition(navigator.geolocation, isSecureContext);
    if (asked.kind !== 'found') {
      return [paragraph(words.locate.failures[asked.kind]), paragraph(words.locate.instead)];
    }
    const { findTown } = await import('./findTown.ts');
    const found = await findTown(site, asked.position, asked.accuracy, (address, mark) =>
      fetchJson<Record<string, unknown>>(address, mark),
    );
    return drawAnswer(found, asked.accuracy, site, words);
  };
  button.addEventListener('click', async () => {
    if (isAsking) return;
    isAsking = true;
    button.setAttribute('aria-disabled', 'true');
    answer.replaceChildren(paragraph(words.locate.asking));
    said.replaceChildren(
      paragraph(words.locate.promise, 'locate-promise'),
      paragraph(words.locate.files, 'locate-promise'),
      answer,
    );
    try {
      answer.replaceChildren(...(await find()));
    } catch (error) {
      console.warn(error);
      tellIfIncomplete(error);
      answer.replaceChildren(paragraph(words.locate.failures.files), paragraph(words.locate.instead));
    }
    button.removeAttribute('aria-disabled');
    isAsking = false;
  });
  // Safari gives no focus to what is pressed: the search box around this would take the press for leaving it.
  box.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('a, button')) event.preventDefault();
  });
}
