import type { SourceDocument } from '../../record/types.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { useWords } from '../../ui/site.ts';

/** Method, sources, terms of use: what a careful reader asks before believing a map. */
export function AboutPage({ documents }: { documents: readonly SourceDocument[] }) {
  const words = useWords();
  return (
    <div className="reading-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={words.site.about} />
      <article className="about">
        <h1>{words.site.about}</h1>
        {words.about.sections.map(({ title, paragraphs }) => (
          <section key={title}>
            <h2>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        <section>
          <h2>{words.about.documents}</h2>
          <ul className="plain-list">
            {documents.map(({ id, title, publisher, date, note }) => (
              <li key={id}>
                <p>
                  {words.initiative.sourceLine(title, publisher)}
                  {date !== null && `（${words.site.date(date)}）`}
                </p>
                {note !== undefined && <p className="caption">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      </article>
    </div>
  );
}
