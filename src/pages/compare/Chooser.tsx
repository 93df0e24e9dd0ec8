import { useRef, useState } from 'react';
import { withoutRuby } from '../../i18n/ruby.ts';
import { passFocus } from '../../ui/passFocus.ts';
import { useWords } from '../../ui/site.ts';
import { MOST_REGIONS } from '../../view/compare/state.ts';
import type { RegionNames } from './pageData.ts';
import { useCompareWords } from './words.ts';

interface ChooserProps {
  names: readonly RegionNames[];
  /** In the order chosen. */
  chosen: readonly string[];
  choose(region: string): void;
  clear(): void;
}

/** Regions as a list of boxes to tick, which a few letters narrow, and those chosen as buttons that take them out. */
export function Chooser({ names, chosen, choose, clear }: ChooserProps) {
  const say = useCompareWords().chosen;
  const { site } = useWords();
  const [sought, setSought] = useState('');
  const [isOpenAtFirst] = useState(chosen.length === 0);
  const found = names.filter((region) => isFound(region, sought));
  const isFull = chosen.length >= MOST_REGIONS;
  const summary = useRef<HTMLElement>(null);
  const leave = (chip: HTMLElement, id: string) => {
    const chips = chip.closest('ul')?.querySelectorAll<HTMLElement>('[data-chip]') ?? [];
    passFocus(chip, chips, summary.current);
    choose(id);
  };
  return (
    <div className="compare-chooser">
      {chosen.length > 0 && (
        <ul className="compare-chips">
          {chosen.map((id) => {
            const name = names.find((each) => each.id === id)?.name ?? id;
            return (
              <li key={id}>
                <button type="button" data-chip="" onClick={({ currentTarget }) => leave(currentTarget, id)}>
                  {say.remove(name)}
                </button>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              onClick={() => {
                summary.current?.focus({ preventScroll: true });
                clear();
              }}
            >
              {say.clear}
            </button>
          </li>
        </ul>
      )}
      <details open={isOpenAtFirst}>
        <summary ref={summary}>
          {say.find}
          {site.brackets(say.count(chosen.length, MOST_REGIONS))}
        </summary>
        <p className="compare-find">
          <input
            type="search"
            value={sought}
            aria-label={say.find}
            aria-describedby="compare-find-hint"
            autoComplete="off"
            onChange={(event) => setSought(event.target.value)}
          />
        </p>
        <p id="compare-find-hint" className="caption">
          {isFull ? say.full(MOST_REGIONS) : say.hint}
        </p>
        <fieldset className="compare-candidates">
          <legend className="visually-hidden">{say.list}</legend>
          {found.map(({ id, name, central }) => {
            const isChosen = chosen.includes(id);
            return (
              <label key={id} title={withoutRuby(say.central(central))}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => choose(id)}
                />
                <span>{name}</span>
              </label>
            );
          })}
          {found.length === 0 && <p>{say.nobody}</p>}
        </fieldset>
      </details>
    </div>
  );
}

function isFound({ name, shortName, central, find }: RegionNames, sought: string): boolean {
  const wanted = plain(sought);
  return wanted === '' || [name, shortName, find, ...central].some((each) => plain(each).includes(wanted));
}

function plain(text: string): string {
  return withoutRuby(text).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
