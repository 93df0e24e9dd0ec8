import { useId } from 'react';
import { Swatch } from '../../../svgmap/SvgMap.tsx';
import { CompositionKey } from '../../../ui/CompositionKey.tsx';
import { paths } from '../../../ui/paths.ts';
import { useAddress } from '../../../ui/site.ts';
import type { LegendItem } from '../../../view/models/colourLegend.ts';
import type { InstrumentProps } from './Instrument.tsx';
import { useRoving } from './useRoving.ts';

/**
 * The legend as controls: pointing at an entry lights its places up, pressing it leaves only these;
 * beside it what the colours rest on, and every region's value for those who read rather than look.
 */
export function ColourLegendList(props: InstrumentProps) {
  const { view, store, coloured, pointer, announcer, words } = props;
  const { items, explanation, basis, title } = coloured.legend;
  const counted = coloured.facts.regions
    .filter(({ id }) => coloured.paints.regions.has(id))
    .reduce((sum, region) => sum + region.counted, 0);
  const says = words.colouring.filter;
  // What makes a past year honest is never folded away.
  const visible = view.year === null ? basis.slice(0, 1) : basis;
  const hint = useId();
  const roving = useRoving(items.length);
  const isUnknown = view.only !== null && items.every(({ id }) => id !== view.only);
  const toggle = (item: LegendItem) => {
    const isChosen = view.only === item.id;
    store.change({ ...view, only: isChosen ? null : item.id }, 'colours');
    announcer.polite(isChosen ? says.cleared : says.chosen(item.label, item.note ?? ''));
  };
  return (
    <div className="instrument-legend">
      <h2 className="visually-hidden">
        {words.colouring.legend}
        {words.site.colon}
        {title}
      </h2>
      <p className="visually-hidden" id={hint}>
        {says.hint}
      </p>
      <ul
        className={view.only !== null && !isUnknown ? 'instrument-items has-only' : 'instrument-items'}
        aria-describedby={hint}
      >
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              {...roving.itemProps(index)}
              aria-pressed={view.only === item.id}
              onClick={() => toggle(item)}
              onPointerEnter={() => pointer.point(item.codes, item.label)}
              onPointerLeave={() => pointer.point([], null)}
              onFocus={({ target }) => {
                roving.reached(index);
                if (target.matches(':focus-visible')) pointer.point(item.codes, item.label);
              }}
              onBlur={() => pointer.point([], null)}
            >
              <Swatch paint={item.paint} tile={item.tile} prefix="instrument" />
              <span>{item.label}</span>
              {item.note !== null && <span className="instrument-note">{item.note}</span>}
            </button>
          </li>
        ))}
        {view.mode.color === 'lead' && <CompositionKey initiatives={counted} />}
      </ul>
      {isUnknown && view.only !== null && <p className="instrument-basis">{says.unknown(view.only)}</p>}
      {visible.map((text) => (
        <p key={text} className="instrument-basis">
          {text}
        </p>
      ))}
      <details className="instrument-about">
        <summary>{words.colouring.about}</summary>
        <p>{explanation}</p>
        {basis.slice(visible.length).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h3>{words.colouring.values}</h3>
        <Values {...props} />
      </details>
    </div>
  );
}

function Values({ coloured }: InstrumentProps) {
  const address = useAddress();
  return (
    <ul>
      {coloured.legend.values.map(({ region, name, text }) => (
        <li key={region}>
          <a href={address(paths.region(region))}>{name}</a> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
