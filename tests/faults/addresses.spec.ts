import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { live } from '../e2e/support/atlas.ts';
import { SEED } from '../support/fuzz.ts';
import { ADDRESS_KINDS, type AddressKind, someAddresses } from '../support/pageAddresses.ts';

/** Of each kind of page: 324 in all. */
const COUNT = 36;
/** The interactive map takes seconds to come: it is waited for at one address in so many. */
const LIVE_EACH = 10;
const PATIENCE = { timeout: 20_000 };

/** What is there once a page's scripts have read its address. */
const READ: Readonly<Record<AddressKind, string>> = {
  nation: '#address-notes[role="status"]',
  region: '#address-notes[role="status"]',
  municipality: '#search-box',
  reading: '#search-box',
  catalogue: '#catalogue-results',
  comparison: '#compare-table .compare-choices',
  frame: '#embed[data-panel]',
  builder: '#builder-tool:not([hidden])',
  'wrong path': '#search-box',
};

/**
 * Everything that should not happen on a page, from now on: errors, complaints, and scripts of somebody else.
 * @param opened the address that the page is at, or on its way to
 */
function watch(page: Page, opened: () => string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('crash', () => faults.push('crash'));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfMissingPage(message, opened()))
      faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** A browser says by itself that there is no page at an address; every file of a page has to be there. */
function isOfMissingPage(message: ConsoleMessage, opened: string): boolean {
  const withoutHash = (address: string) => address.replace(/#.*$/s, '');
  const isMissing = /^Failed to load resource: .* 404/.test(message.text());
  return isMissing && withoutHash(message.location().url) === withoutHash(opened);
}

for (const kind of ADDRESS_KINDS) {
  test(`${COUNT} made-up addresses, ${kind}: a page each, no error, and it answers`, async ({
    page,
    baseURL,
  }) => {
    test.info().annotations.push({ type: 'FUZZ_SEED', description: String(SEED) });
    let opened = '';
    const faults = watch(page, () => opened);
    for (const [place, address] of someAddresses(kind, COUNT).entries()) {
      // Addresses that differ in their fragment alone would be places on the same page.
      await page.goto('about:blank');
      // No further than to its first byte: `lang` may lead on to another page while this one comes.
      // Put together, not resolved: some begin with two slashes, and are to be asked of this host.
      opened = new URL(baseURL ?? '').origin + address;
      const response = await page.goto(opened, { waitUntil: 'commit' });
      // A path that means something after all is not wrong.
      if (kind !== 'wrong path') expect(response?.status(), address).toBeLessThan(400);
      await expect(page.locator(READ[kind]).first(), address).toBeAttached(PATIENCE);
      await expect(page.locator('h1, #embed-map').filter({ visible: true }).first(), address).toBeVisible(
        PATIENCE,
      );
      await expect
        .poll(() => page.evaluate(() => document.readyState).catch(() => ''), {
          message: address,
          ...PATIENCE,
        })
        .not.toBe('');
      const hasMap = kind === 'nation' || kind === 'region';
      if (hasMap && place % LIVE_EACH === 0) await live(page);
      expect(faults, address).toEqual([]);
    }
  });
}
