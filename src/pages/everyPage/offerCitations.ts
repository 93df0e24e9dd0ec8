import type { Language } from '../../i18n/language.ts';

/** Citations of built pages learn address and day when somebody opens them; what that takes loads then. */
export function offerCitations(language: Language): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-cite]')) {
    const wake = () =>
      void import('../../ui/wakeCite.ts')
        .then(({ wakeCite }) => wakeCite(details, language))
        // Without it the citation stands there as it was built.
        .catch(() => undefined);
    if (details.open) wake();
    else details.addEventListener('toggle', wake, { once: true });
  }
}
