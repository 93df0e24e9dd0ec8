import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { type KeyTargets, keySections } from '../../../../src/pages/everyPage/keySections.ts';

const words = wordsOf('ja');
const nothing: KeyTargets = { hasSearch: false, hasTree: false, hasCanvas: false, hasShortcuts: true };
const keysOf = (targets: KeyTargets) =>
  keySections(words, targets).flatMap(({ lines }) => lines.flatMap(({ keys }) => keys));

test('a page without a map and a search box names neither', () => {
  expect(keySections(words, nothing)).toHaveLength(1);
  expect(keysOf(nothing)).toEqual(['Tab', 'Shift+Tab', 'Enter', '?', 'Esc']);
});

test('the picture alone has the list; the interactive map has its own keys and buttons', () => {
  expect(keySections(words, { ...nothing, hasTree: true })).toHaveLength(2);
  expect(keySections(words, { ...nothing, hasTree: true, hasCanvas: true })).toHaveLength(4);
});

test('single keys that are turned off are not named; Ctrl+K stays', () => {
  const keys = keysOf({ ...nothing, hasSearch: true, hasShortcuts: false });
  expect(keys).toContain('Ctrl+K');
  expect(keys).not.toContain('/');
  expect(keys).not.toContain('?');
});
