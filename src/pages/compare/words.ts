import { createContext, createElement, type ReactNode, useContext } from 'react';
import type { CompareWords } from '../../i18n/loadCompareWords.ts';

const WordsContext = createContext<CompareWords | null>(null);

/** Gives the comparison's words to components that are drawn both at build and in the browser. */
export function CompareWordsProvider({ words, children }: { words: CompareWords; children?: ReactNode }) {
  return createElement(WordsContext, { value: words }, children);
}

/** @throws Error outside of the provider */
export function useCompareWords(): CompareWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('a component stands outside of CompareWordsProvider');
  return words;
}
