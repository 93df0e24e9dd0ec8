import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { PRINT_ADDRESS_ID, PRINTED_ID } from '../../ui/printIds.ts';
import { hereWith } from '../../ui/siteData.ts';
import { ownParameters } from '../../view/ownParameters.ts';

/** On paper: the full address and the day, which only the reader's browser knows. */
export function preparePrinting(words: Words): void {
  addEventListener('beforeprint', () => {
    const address = document.getElementById(PRINT_ADDRESS_ID);
    if (address) address.textContent = hereWith(ownParameters(location.search));
    const day = document.getElementById(PRINTED_ID);
    if (day) day.textContent = withoutRuby(words.site.date(today()));
  });
}

/** The reader's own calendar day. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
