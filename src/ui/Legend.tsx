import { Swatch } from '../svgmap/SvgMap.tsx';
import type { LegendModel, LookModel } from '../view/models/legend.ts';
import { CompositionKey } from './CompositionKey.tsx';
import { useWords } from './site.ts';

/** What the colours mean, what they rest on, and how little they may be trusted. */
export function Legend({ legend }: { legend: LegendModel }) {
  const words = useWords();
  return (
    <section className="legend" aria-labelledby="legend-title" data-colours="lead">
      <h2 id="legend-title">{words.legend.title}</h2>
      <p>{words.legend.rule}</p>
      <ul className="legend-basis">
        {legend.basis.map(({ kind, regions, initiatives }) => (
          <li key={kind}>{words.legend.basis[kind](regions, initiatives)}</li>
        ))}
      </ul>
      <div className="legend-keys">
        <div>
          <h3>{words.legend.families}</h3>
          <ul>
            {legend.families.map((look) => (
              <Key key={look.paint} look={look} note={null} />
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.legend.forms}</h3>
          <ul>
            {legend.forms.map((look) => (
              <Key key={look.paint} look={look} note={words.legend.regions(look.regions)} />
            ))}
            <Key look={{ paint: 'overlap', tile: legend.overlap, label: words.legend.overlap }} note={null} />
            <li>
              <svg className="swatch-line" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
                <path className="map-line map-line-scheme" d="M0 10h28" />
              </svg>
              <span>{words.legend.prefectural}</span>
            </li>
            <CompositionKey initiatives={legend.basis.reduce((sum, each) => sum + each.initiatives, 0)} />
          </ul>
        </div>
      </div>
      <p className="legend-caution">{words.legend.caution}</p>
    </section>
  );
}

function Key({ look: { paint, tile, label }, note }: { look: LookModel; note: string | null }) {
  return (
    <li>
      <Swatch paint={paint} tile={tile} prefix="legend" />
      <span>{label}</span>
      {note !== null && <span className="legend-count"> {note}</span>}
    </li>
  );
}
