import type { SimilarModel } from '../../compare/similar/similarModel.ts';
import { htmlLanguage } from '../../i18n/language.ts';
import { paths } from '../../ui/paths.ts';
import { useAddress, useLanguage, usePageWords } from '../../ui/site.ts';

/** Initiatives of other regions that resemble this one, each with why it stands here. */
export function SimilarInitiatives({ similar }: { similar: readonly SimilarModel[] }) {
  const { themes: say, ...words } = usePageWords();
  const address = useAddress();
  return (
    <section>
      <h2>{say.similar}</h2>
      <p className="caption">{similar.length > 0 ? say.similarAmong : say.noSimilar}</p>
      <ol className="plain-list similar-list">
        {similar.map((each) => (
          <li key={`${each.region.id}/${each.key}`}>
            <a href={address(paths.initiative(each.region.id, each.key))}>{each.title}</a>{' '}
            <a className="similar-region" href={address(paths.region(each.region.id))}>
              {each.region.name}
            </a>
            {each.coverage === 'draft' && <span className="status">{say.draft}</span>}
            {each.status !== 'ongoing' && (
              <span className="status">{words.initiative.statuses[each.status]}</span>
            )}
            <Why similar={each} />
          </li>
        ))}
      </ol>
      <p>
        <a href={address(paths.themes)}>{say.toAll}</a>
      </p>
    </section>
  );
}

function Why({ similar: { themes, words, category } }: { similar: SimilarModel }) {
  const { themes: say, site } = usePageWords();
  const address = useAddress();
  const language = useLanguage();
  return (
    <p className="caption">
      {themes.map(({ id, label }) => (
        <span key={id}>
          {say.theme}
          {site.colon}
          <a href={address(paths.theme(id))}>{label}</a>
          {site.apart}
        </span>
      ))}
      {words.length > 0 ? (
        <>
          {say.words}
          {site.colon}
          <span lang={language === 'en' ? htmlLanguage('en') : 'ja'}>{site.list(words)}</span>
        </>
      ) : (
        <>
          {say.category}
          {site.colon}
          {category.label}
        </>
      )}
    </p>
  );
}
