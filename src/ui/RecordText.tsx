import { htmlLanguage } from '../i18n/language.ts';
import type { Told as ToldText } from '../view/voice.ts';
import { useLanguage, useWords } from './site.ts';

/** A text in the language it is really in; where that is not the page's, it says so. */
export function Told({ text: { text, language } }: { text: ToldText }) {
  const page = useLanguage();
  const words = useWords();
  if (language === page) return <>{text}</>;
  return (
    <>
      <span lang={htmlLanguage(language)}>{text}</span>{' '}
      <span className="not-translated">{words.languages.thisOneInJapanese}</span>
    </>
  );
}

/** Says once that what follows is there in Japanese only; nothing on Japanese pages. */
export function OnlyInJapanese() {
  const { onlyInJapanese } = useWords().languages;
  return onlyInJapanese === '' ? null : <p className="not-translated">{onlyInJapanese}</p>;
}
