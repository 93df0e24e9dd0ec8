import { describe, expect, it } from 'vitest';
import { easy } from '../../../src/i18n/easy/index.ts';
import { easyFaults } from '../../../src/i18n/easyRules.ts';
import { ja } from '../../../src/i18n/ja/index.ts';
import { textsOf } from './easyTexts.ts';

const texts = [...textsOf(easy)];

describe('the dictionary of plain Japanese', () => {
  it('is as full as the Japanese one', () => {
    expect(texts.length).toBeGreaterThanOrEqual([...textsOf(ja)].length);
  });

  it.each(texts)('%s keeps the rules', (_, text) => {
    // A script fills these gaps with figures, and one of them with the name of a file.
    expect(easyFaults(text.replace(/\{\w+\}/g, '123')), text).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });
});
