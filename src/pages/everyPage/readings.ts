import { READINGS_ID } from '../../ui/readingsId.ts';

/** Plain Japanese has readings on every character; who does not need them takes them away, for this page view. */
export function offerReadings(): void {
  const button = document.getElementById(READINGS_ID);
  if (!button) return;
  button.addEventListener('click', () => {
    const isShown = button.getAttribute('aria-pressed') !== 'true';
    document.documentElement.classList.toggle('is-without-readings', !isShown);
    button.setAttribute('aria-pressed', String(isShown));
  });
  button.classList.remove('is-resting');
}
