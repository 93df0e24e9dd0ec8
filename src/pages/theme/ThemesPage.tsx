import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { ThemeName } from './model.ts';

interface ThemesPageProps {
  families: readonly { id: string; label: string; themes: readonly ThemeName[] }[];
}

/** All themes, below the family most of their initiatives are of. */
export function ThemesPage({ families }: ThemesPageProps) {
  const words = usePageWords();
  const say = words.themes;
  const address = useAddress();
  return (
    <div className="reading-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={say.title} />
      <article>
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        <p className="caption">{say.among}</p>
        {families.map(({ id, label, themes }) => (
          <section key={id}>
            <h2>
              <span className={`chip chip-${id}`}>{label}</span>
            </h2>
            <ul className="theme-list">
              {themes.map((theme) => (
                <li key={theme.id}>
                  <a href={address(paths.theme(theme.id))}>{theme.name}</a>{' '}
                  <span className="caption">
                    {say.regions(theme.regions)}
                    {words.site.narrowed}
                    {say.initiatives(theme.initiatives)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={address(paths.initiatives)}>{words.catalogue.title}</a>
        </p>
      </article>
    </div>
  );
}
