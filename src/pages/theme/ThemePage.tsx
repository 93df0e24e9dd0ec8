import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap, Swatch } from '../../svgmap/SvgMap.tsx';
import { Advice } from '../../ui/Advice.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { InitiativeList } from '../../ui/InitiativeList.tsx';
import { MapCredit } from '../../ui/MapCredit.tsx';
import { paths } from '../../ui/paths.ts';
import { Told } from '../../ui/RecordText.tsx';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { ThemeModel, ThemeName } from './model.ts';

interface ThemePageProps {
  theme: ThemeModel;
  picture: Picture;
  others: readonly ThemeName[];
}

/** Which regions have a theme on record: on the map, and each with what it does. */
export function ThemePage({ theme, picture, others }: ThemePageProps) {
  const words = usePageWords();
  const say = words.themes;
  const address = useAddress();
  return (
    <div className="reading-page">
      <Breadcrumb
        crumbs={[
          { label: words.site.nation, path: paths.nation },
          { label: say.title, path: paths.themes },
        ]}
        current={theme.name}
      />
      <article>
        <h1>{theme.name}</h1>
        <p className="lead">
          <Told text={theme.about} />
        </p>
        <p>
          <strong>{say.onRecord(theme.regions, theme.initiatives, theme.drafts)}</strong> {say.among}
        </p>
        <Advice initiatives={theme.groups.flatMap(({ initiatives }) => initiatives)} />
        <figure className="theme-map">
          <SvgMap picture={picture} prefix="theme" label={say.mapLabel(theme.name)} unitsPerPixel={2} />
          <figcaption>
            <ThemeLegend legend={theme.legend} />
            <MapCredit />
          </figcaption>
        </figure>
        <h2>{say.listTitle}</h2>
        {theme.groups.map((group) => (
          <section key={group.id} aria-labelledby={`theme-${group.id}`}>
            <h3 id={`theme-${group.id}`}>
              <a href={address(paths.region(group.id))}>{group.name}</a>
              {group.isDraft && words.site.brackets(say.draft)}
            </h3>
            <InitiativeList initiatives={group.initiatives} isAdviceSaid />
          </section>
        ))}
        <h2>{say.others}</h2>
        <ul className="theme-list">
          {others.map(({ id, name, regions }) => (
            <li key={id}>
              <a href={address(paths.theme(id))}>{name}</a>{' '}
              <span className="caption">{say.regions(regions)}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={address(paths.themes)}>{say.toAll}</a>
        </p>
      </article>
    </div>
  );
}

function ThemeLegend({ legend }: Pick<ThemeModel, 'legend'>) {
  const say = usePageWords().themes;
  return (
    <ul className="theme-legend">
      {legend.map(({ paint, tile, kind, regions }) => (
        <li key={paint}>
          <Swatch paint={paint} tile={tile} prefix="theme-key" />
          <span>{kind === 'present' ? say.shown : kind === 'none' ? say.none : say.absent}</span>{' '}
          <span className="legend-count">{say.regions(regions)}</span>
        </li>
      ))}
    </ul>
  );
}
