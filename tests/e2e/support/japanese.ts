import type { Frame, Page } from '@playwright/test';

/**
 * Japanese on an English page in no element that says so (3.1.2).
 * @param apart selector of the elements whose text is not looked at
 */
export function unmarkedJapanese(page: Page | Frame, apart = 'script, style'): Promise<string[]> {
  return page.evaluate((passedOver) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest(passedOver)) continue;
      const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        node.textContent ?? '',
      );
      if (isJapanese && element.closest('[lang]')?.getAttribute('lang') !== 'ja')
        found.push(node.textContent ?? '');
    }
    return found;
  }, apart);
}
