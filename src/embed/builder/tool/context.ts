import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import type { BuilderWords } from '../../../i18n/loadBuilderWords.ts';
import type { Words } from '../../../i18n/shape.ts';
import type { Site } from '../../../ui/siteData.ts';
import type { MapModel } from '../../../view/models/map.ts';
import type { BuilderStore } from '../builderStore.ts';
import type { BuilderPageData } from '../pageData.ts';
import type { Place } from '../snippets.ts';
import type { Speech } from '../speech.ts';

/** What does not change while the page stands. */
export interface Tool {
  site: Site;
  /** Where the code says that the atlas stands. */
  place: Place;
  words: Words;
  say: BuilderWords;
  page: BuilderPageData;
  /** Names in the page's language. */
  model: MapModel;
  store: BuilderStore;
  /** What the code says, in a map's language. */
  speak(language: Language): Promise<Speech>;
}

const ToolContext = createContext<Tool | null>(null);
export const ToolProvider = ToolContext;

export function useTool(): Tool {
  const tool = useContext(ToolContext);
  if (tool === null) throw new Error('a part of the builder stands outside of it');
  return tool;
}

/** The speech of a language once it is there; null on the way, or where it cannot be had. */
export function useSpeech(language: Language): Speech | null {
  const { speak } = useTool();
  const [known, setKnown] = useState<Speech | null>(null);
  useEffect(() => {
    let isWanted = true;
    speak(language).then(
      (speech) => isWanted && setKnown(speech),
      (error) => console.warn(error),
    );
    return () => {
      isWanted = false;
    };
  }, [speak, language]);
  return known?.language === language ? known : null;
}
