import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';

/** Plain Japanese has readings on every character; who does not need them takes them away, for this page view. */
export function offerReadings(words: Words): void {
  const place = document.querySelector('.language-easy .languages');
  if (!place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'readings-switch';
  button.textContent = withoutRuby(words.languages.readings);
  const show = (isShown: boolean) => {
    document.documentElement.classList.toggle('is-without-readings', !isShown);
    button.setAttribute('aria-pressed', String(isShown));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'));
  show(true);
  place.append(button);
}
