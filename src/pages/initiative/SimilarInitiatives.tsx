import type { FoundModel, SimilarModel } from '../../compare/similar/similarModel.ts';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';

/** Initiatives of other regions that resemble this one, each with why it stands here. */
export function SimilarInitiatives({ found: { similar, further } }: { found: FoundModel }) {
  const { themes: say } = usePageWords();
  const address = useAddress();
  return (
    <section>
      <h2>{say.similar}</h2>
      <p className="caption">{similar.length > 0 ? say.similarAmong : say.noSimilar}</p>
      <SimilarList similar={similar} />
      {further.length > 0 && (
        <details>
          <summary>{say.further}</summary>
          <SimilarList similar={further} />
        </details>
      )}
      <p>
        <a href={address(paths.themes)}>{say.toAll}</a>
      </p>
    </section>
  );
}

function SimilarList({ similar }: { similar: readonly SimilarModel[] }) {
  const { themes: say, initiative: words, site } = usePageWords();
  const address = useAddress();
  if (similar.length === 0) return null;
  return (
    <ol className="similar-list">
      {similar.map((each) => (
        <li key={`${each.region.id}/${each.key}`}>
          <a href={address(paths.initiative(each.region.id, each.key))}>{each.title}</a>{' '}
          <a className="similar-region" href={address(paths.region(each.region.id))}>
            {each.region.name}
          </a>
          {each.isDraft && site.brackets(say.draft)}
          {each.status !== 'ongoing' && site.brackets(words.statuses[each.status])}
          <Why similar={each} />
        </li>
      ))}
    </ol>
  );
}

function Why({ similar: { themes, words, category } }: { similar: SimilarModel }) {
  const { themes: say, site } = usePageWords();
  const address = useAddress();
  const hasWords = words.length > 0;
  return (
    <p className="caption">
      {themes.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && site.apart}
          {say.theme}
          {site.colon}
          <a href={address(paths.theme(id))}>{label}</a>
        </span>
      ))}
      {themes.length > 0 && hasWords && site.apart}
      {hasWords && `${say.words}${site.colon}${site.list(words)}`}
      {themes.length === 0 && !hasWords && category !== null && `${say.category}${site.colon}${category}`}
    </p>
  );
}
