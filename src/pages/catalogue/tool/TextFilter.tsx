import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type CatalogueState, cleanText, LONGEST_TEXT } from '../../../view/catalogue/state.ts';
import { useTool } from './context.ts';

/** The free text. What is typed stays as it is; the address has it without spaces at its ends. */
export function TextFilter({ state }: { state: CatalogueState }) {
  const { say, store } = useTool();
  const [typed, setTyped] = useState(state.text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Taken away elsewhere, or changed by going back.
    setTyped((now) => (cleanText(now) === state.text ? now : state.text));
  }, [state.text]);
  const change = ({ currentTarget: { value } }: FormEvent<HTMLInputElement>) => {
    setTyped(value);
    store.change({ ...store.now().state, text: cleanText(value) }, true);
  };
  return (
    <div className="text-filter">
      <label htmlFor="catalogue-text">{say.text}</label>
      <input
        id="catalogue-text"
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={LONGEST_TEXT}
        aria-describedby="catalogue-text-hint"
        value={typed}
        onChange={change}
      />
      <p id="catalogue-text-hint" className="caption">
        {say.textHint}
      </p>
    </div>
  );
}
