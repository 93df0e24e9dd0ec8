import { useEffect, useState } from 'react';
import { accentsOf, contrast, type EmbedTheme, PAPERS, parseColour } from '../../accent.ts';
import { useTool } from './context.ts';

/** What the field begins with: the colour of links on the light paper. */
const FIRST = '#17497f';

interface AccentFieldProps {
  theme: EmbedTheme;
  /** "#rrggbb", usable or not. */
  asked: string | null;
  ask(colour: string | null): void;
}

/** A colour of the editor's own, as a code or from a picker, and whether it can be read on the grounds in use. */
export function AccentField({ theme, asked, ask }: AccentFieldProps) {
  const say = useTool().say.accent;
  const [isOwn, setOwn] = useState(asked !== null);
  const [text, setText] = useState(asked ?? FIRST);
  useEffect(() => {
    const typed = parseColour(text.trim());
    if (asked === typed) return;
    // The browser's buttons have led to another address; a code that cannot be read is still being typed.
    if (asked === null) setOwn(false);
    else if (typed !== null) {
      setOwn(true);
      setText(asked);
    }
  }, [asked, text]);
  const write = (typed: string) => {
    setText(typed);
    ask(parseColour(typed.trim()));
  };
  return (
    <fieldset className="builder-accent">
      <legend>{say.title}</legend>
      <label className="builder-tick">
        <input
          type="checkbox"
          checked={isOwn}
          onChange={({ target }) => {
            setOwn(target.checked);
            ask(target.checked ? (parseColour(text.trim()) ?? FIRST) : null);
          }}
        />
        <span>{say.own}</span>
      </label>
      {isOwn && (
        <>
          <p className="builder-accent-inputs">
            <label htmlFor="builder-accent">{say.code}</label>
            <input
              id="builder-accent"
              type="text"
              value={text}
              maxLength={9}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={parseColour(text.trim()) === null}
              aria-describedby="builder-accent-hint builder-accent-judged"
              onChange={({ target }) => write(target.value)}
            />
            <label htmlFor="builder-accent-pick">{say.pick}</label>
            <input
              id="builder-accent-pick"
              type="color"
              value={parseColour(text.trim()) ?? FIRST}
              onChange={({ target }) => write(target.value)}
            />
          </p>
          <p id="builder-accent-hint" className="caption">
            {say.hint}
          </p>
          <ul id="builder-accent-judged" className="builder-judged" aria-live="polite">
            <Judged theme={theme} colour={parseColour(text.trim())} />
          </ul>
        </>
      )}
    </fieldset>
  );
}

/** What becomes of the colour on each ground that readers may see. */
function Judged({ theme, colour }: { theme: EmbedTheme; colour: string | null }) {
  const say = useTool().say.accent;
  if (colour === null) return <li className="is-refused">{say.bad}</li>;
  const usable = accentsOf(theme, colour);
  const grounds = (['light', 'dark'] as const).filter((ground) => theme === 'auto' || theme === ground);
  return (
    <>
      {grounds.map((ground) => (
        <li key={ground} className={usable[ground] === null ? 'is-refused' : undefined}>
          {say[usable[ground] === null ? 'refused' : 'used'](
            say.ground[ground],
            ratioText(contrast(colour, PAPERS[ground])),
          )}
        </li>
      ))}
      {usable.light === null && usable.dark === null && <li className="is-refused">{say.none}</li>}
    </>
  );
}

/** Rounded down, so that 4.46 is not said to be 4.5. */
function ratioText(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
