import { useState } from 'react';
import type { Language } from '../i18n/language.ts';
import type { CiteWords } from '../i18n/loadCiteWords.ts';
import { withoutRuby } from '../i18n/ruby.ts';
import { DATASET } from '../record/dataset.ts';
import { type Citation, citation } from '../view/cite.ts';
import { CITE_FORMS, type CiteForm, copyText, saveCitation } from './citeForms.ts';

export interface CiteProps {
  /** What is cited; the dataset as a whole where it is left out. */
  title?: string;
  /** Whole address of the exact view; of a built page whose site does not know where it stands, its path. */
  address: string;
  /**
   * ISO day of reading, in a browser (`localDay()`); left out in built pages, where `wakeCite` puts in day and address
   * once somebody opens it.
   */
  accessed?: string;
  /** `usePageWords().cite` in built pages, `await loadCiteWords(language)` in browsers. */
  words: CiteWords;
  language: Language;
  /** Where links to it lead. */
  id?: string;
}

/** How to cite what is shown: as a text, as BibTeX, as CSL-JSON. */
export function Cite({ title, address, accessed, words, language, id }: CiteProps) {
  const [told, setTold] = useState<{ form: CiteForm; text: string } | null>(null);
  const cited = title ?? DATASET.title[language === 'en' ? 'en' : 'ja'];
  const { version, date } = DATASET;
  const isLive = accessed !== undefined;
  const made = citation({ title: cited, version, date, address, accessed: accessed ?? null, language });
  const copy = async (form: CiteForm, of: Citation) => {
    const isCopied = await copyText(of[form]);
    setTold({ form, text: isCopied ? words.copied(words.forms[form]) : words.copyRefused });
  };
  return (
    <details className="cite" {...(!isLive && { 'data-cite': withoutRuby(cited) })}>
      <summary>{words.open}</summary>
      <p id={id}>{words.lead}</p>
      {!isLive && <p className="cite-day">{words.addDay}</p>}
      {CITE_FORMS.map((form) => (
        <div className="cite-form" key={form} data-form={form}>
          <p className="cite-name">{words.forms[form]}</p>
          <pre lang={language === 'en' ? 'en' : 'ja'}>{made[form]}</pre>
          <p className="cite-buttons" hidden={!isLive}>
            <button type="button" data-cite-copy={form} onClick={() => void copy(form, made)}>
              {words.copy(words.forms[form])}
            </button>
            {form !== 'text' && (
              <button type="button" data-cite-save={form} onClick={() => saveCitation(form, made[form])}>
                {words.save(words.forms[form])}
              </button>
            )}
            <span className="cite-told" role="status">
              {told?.form === form && told.text}
            </span>
          </p>
        </div>
      ))}
    </details>
  );
}
