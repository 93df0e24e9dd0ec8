import { useId, useRef, useState } from 'react';
import { copyText } from '../../../ui/citeForms.ts';
import { useTool } from './context.ts';

interface CodeBoxProps {
  name: string;
  code: string;
  /** Of the words in the code, for voices. */
  lang: string;
}

/** Code to take: selected or copied by a button, which says what has become of it. */
export function CodeBox({ name, code, lang }: CodeBoxProps) {
  const say = useTool().say.take;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({ code: '', text: '' });
  const copy = async () => {
    const isCopied = await copyText(code);
    if (!isCopied) {
      box.current?.focus();
      box.current?.select();
    }
    setTold({ code, text: isCopied ? say.copied(name) : say.refused });
  };
  return (
    <div className="builder-code">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        ref={box}
        lang={lang}
        value={code}
        readOnly
        rows={5}
        spellCheck={false}
        autoComplete="off"
      />
      <p className="builder-copy">
        <button type="button" onClick={copy}>
          {say.copy(name)}
        </button>
        {/* What was said of other code no longer holds. */}
        <span role="status">{told.code === code ? told.text : ''}</span>
      </p>
    </div>
  );
}
