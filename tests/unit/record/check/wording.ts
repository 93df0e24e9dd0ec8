import { expect } from 'vitest';
import type { Fault } from '../../../../src/record/check/fault.ts';
import { describe } from '../../../../src/record/check/say.ts';

/** A fault's words in either language name the value found and what to do, and leave no gap. */
export function expectWords(fault: Fault | undefined, found: string, ja: string, en: string): void {
  if (!fault) throw new Error('no fault');
  for (const [language, remedy] of [
    ['ja', ja],
    ['en', en],
  ] as const) {
    const words = describe(fault, language);
    expect(words.reason).toContain(found);
    expect(words.remedy).toContain(remedy);
    expect(`${words.reason}${words.remedy}`).not.toMatch(/\{\w+\}/);
  }
}
