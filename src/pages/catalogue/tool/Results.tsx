import { type RefObject, useEffect, useState } from 'react';
import { withoutRuby } from '../../../i18n/ruby.ts';
import { useTool } from './context.ts';

/** A screen reader is told when typing and choosing have paused, milliseconds. */
const PAUSE = 600;

/** How many rows there are: seen at once, and told once it stands. */
export function Results({
  heading,
  shown,
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  shown: number;
}) {
  const { say, catalogue } = useTool();
  const text = shown === catalogue.size ? say.all(shown) : say.results(shown, catalogue.size);
  const [told, setTold] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    const pause = setTimeout(() => setTold((last) => (last === '' && text === first ? '' : text)), PAUSE);
    return () => clearTimeout(pause);
  }, [text, first]);
  return (
    <>
      <h2 id="catalogue-results" ref={heading} tabIndex={-1}>
        {text}
      </h2>
      <p className="visually-hidden" role="status">
        {withoutRuby(told)}
      </p>
    </>
  );
}
