import type { LegendModel } from '../view/models/legend.ts';
import { Swatch } from '../svgmap/SvgMap.tsx';
import { useWords } from './site.ts';

/** What the colours mean, what they rest on, and how little they may be trusted. */
export function Legend({ legend }: { legend: LegendModel }) {
  const words = useWords();
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{words.legend.title}</h2>
      <p>{words.legend.basis}</p>
      <ul>
        {legend.entries.map(({ paint, tile, label, regions, initiatives }) => (
          <li key={paint}>
            <Swatch paint={paint} tile={tile} prefix="legend" />
            <span className="legend-label">{label}</span>
            <span className="legend-count">
              {words.legend.regions(regions)}・{words.legend.rests(initiatives)}
            </span>
          </li>
        ))}
        <li>
          <Swatch paint="overlap-example" tile={legend.overlapTile} prefix="legend" />
          <span className="legend-label">{words.legend.overlap}</span>
        </li>
      </ul>
      <p className="legend-caution">{words.legend.caution}</p>
      <p className="legend-caution">{words.legend.rule}</p>
    </section>
  );
}
