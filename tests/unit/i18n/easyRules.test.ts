import { describe, expect, it } from 'vitest';
import { easyFaults } from '../../../src/i18n/easyRules.ts';
import { HARD_WORDS, KEPT_TERMS } from '../../../src/i18n/hardWords.ts';

/** A sentence of so many letters, its mark among them. */
const sentence = (letters: number) => `${'あ'.repeat(letters - 1)}。`;

describe('the length of a text', () => {
  it('is two sentences of forty letters at most', () => {
    expect(easyFaults(sentence(40) + sentence(40))).toEqual([]);
  });

  it('is refused with a third sentence, however short', () => {
    expect(easyFaults('あ。い。う。')).toEqual(['3 sentences, 2 at most']);
    expect(easyFaults('あ？い！う')).toEqual(['3 sentences, 2 at most']);
  });

  it('is refused with a letter more, in either sentence', () => {
    expect(easyFaults(sentence(41))).toEqual([`41 letters, 40 at most: ${sentence(41)}`]);
    expect(easyFaults(`あ。${sentence(42)}`)).toEqual([`42 letters, 40 at most: ${sentence(42)}`]);
  });

  it('does not count readings', () => {
    expect(easyFaults('病院《びょういん》'.repeat(20))).toEqual([]);
    expect(easyFaults('病院《びょういん》'.repeat(21))).toHaveLength(1);
  });

  it('counts the last sentence without its mark, and no mark without a sentence', () => {
    expect(easyFaults('あ。い')).toEqual([]);
    expect(easyFaults('（あ。い。）')).toEqual([]);
  });
});

describe('readings', () => {
  it('stand over every kanji', () => {
    expect(easyFaults('食《た》べる、｜1日《ついたち》、人々《ひとびと》')).toEqual([]);
    expect(easyFaults('水戸市《みとし》の病院')).toEqual(['no reading: 病院']);
    expect(easyFaults('日々の本')).toEqual(['no reading: 日々', 'no reading: 本']);
  });

  it('are kana', () => {
    expect(easyFaults('病院《byouin》')).toEqual(['reading is not in kana: 病院《byouin》']);
    expect(easyFaults('｜因幡・但馬《いなば・たじま》')).toEqual([]);
  });

  it('are written whole', () => {
    expect(easyFaults('水戸《みと')).toEqual(['no reading: 水戸', 'broken reading: 水戸《みと']);
    expect(easyFaults('ひたちなか《ひたちなか》')).toHaveLength(1);
  });
});

describe('hard words', () => {
  it.each([
    ['支援《しえん》します', '支援'],
    ['バス等《とう》', '等'],
    ['市《し》及《およ》び町《まち》', '及び'],
    ['住民《じゅうみん》に資《し》する', '資する'],
  ])('%s is refused, with a plainer word', (text, word) => {
    expect(easyFaults(text)).toContain(`hard word ${word}: say ${HARD_WORDS[word]}`);
  });

  it('are found across two readings', () => {
    expect(easyFaults('公共《こうきょう》交通《こうつう》').join()).toContain('バスや電車');
  });

  it('do not count within a term that is kept', () => {
    expect(easyFaults('連携中枢都市圏《れんけいちゅうすうとしけん》')).toEqual([]);
    expect(easyFaults('平等《びょうどう》')).toEqual([]);
  });

  it('count beside such a term', () => {
    const text = '連携中枢都市圏《れんけいちゅうすうとしけん》の連携《れんけい》';
    expect(easyFaults(text)).toEqual([`hard word 連携: say ${HARD_WORDS.連携}`]);
  });
});

describe('the list of hard words', () => {
  const words = Object.entries(HARD_WORDS);

  it('is long enough to be of use', () => {
    expect(words.length).toBeGreaterThanOrEqual(120);
  });

  it.each(words)('says something plain for %s', (word, instead) => {
    expect(instead).not.toContain(word);
    expect(Object.keys(HARD_WORDS).filter((hard) => instead.includes(hard))).toEqual([]);
  });

  it('keeps no term that would pass without it', () => {
    const idle = Object.keys(KEPT_TERMS).filter(
      (term) => !Object.keys(HARD_WORDS).some((word) => term.includes(word)),
    );
    expect(idle).toEqual([]);
  });
});
