import type { SourceDocument } from '../../record/types.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import { TileNotice } from '../../ui/TileCredit.tsx';
import { SoftwareList } from './SoftwareList.tsx';
import type { Software } from './software.ts';

interface AboutPageProps {
  documents: readonly SourceDocument[];
  contact: string | null;
  /** Packages of others that are shipped; none where that is not known. */
  software?: readonly Software[];
}

/** Method, sources, terms of use: what a careful reader asks before believing a map. */
export function AboutPage({ documents, contact, software = [] }: AboutPageProps) {
  const words = usePageWords();
  const address = useAddress();
  // What is said last is whom the pages talk to.
  const privacy = words.about.sections.at(-1);
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
            {title === privacy?.title && <TileNotice />}
          </section>
        ))}
        <section>
          <h2>{words.about.documents}</h2>
          <ul className="plain-list">
            {documents.map(({ id, title, publisher, date, note }) => (
              <li key={id}>
                <p>
                  {words.initiative.sourceLine(title, publisher)}
                  {date !== null && words.site.brackets(words.site.date(date))}
                </p>
                {note !== undefined && <p className="caption">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
        <p>
          <a href={address(paths.data)}>{words.about.codebook}</a>
        </p>
        <p>
          <a href={address(paths.embedBuilder)}>{words.embedBuilder.title}</a>
        </p>
        <p>
          <a href={`${address(paths.data)}#cite`}>{words.cite.open}</a>
        </p>
        {software.length > 0 && <SoftwareList software={software} />}
        <section id="mistakes">
          <h2>{words.about.mistakes.title}</h2>
          <p>{contact === null ? words.about.mistakes.unreachable : words.about.mistakes.reachable}</p>
          {contact !== null && (
            <p>
              <a href={contact}>{words.about.mistakes.where}</a>
            </p>
          )}
        </section>
      </article>
    </div>
  );
}
