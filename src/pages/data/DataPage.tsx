import type { ReactNode } from 'react';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, useLanguage, usePageWords } from '../../ui/site.ts';
import { Codebook } from './Codebook.tsx';
import { FileTable } from './FileTable.tsx';
import type { DataModel } from './model.ts';

/** What can be taken from the atlas, on which terms, and what a careful user should know first. */
export function DataPage({ data }: { data: DataModel }) {
  const words = usePageWords();
  const address = useAddress();
  const language = useLanguage();
  const { groups, licence, version, date, asOf, credit, credits } = data;
  const say = words.data;
  const tables = groups.flatMap(({ files }) => files.filter(({ table }) => table !== null));
  return (
    <div className="reading-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={say.title} />
      <article className="open-data">
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        <dl className="facts">
          <Fact term={say.version}>
            {version}
            {words.site.brackets(words.site.date(date))}
          </Fact>
          <Fact term={say.asOf}>{words.site.date(asOf)}</Fact>
          <Fact term={say.licence}>
            <a href={licence.url}>{licence.name}</a>
          </Fact>
          <Fact term={say.credit}>{credit}</Fact>
          <Fact term={say.credits}>
            {credits.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </Fact>
        </dl>
        <Cite address={data.address} words={words.cite} language={language} id="cite" />
        <section>
          <h2>{say.notes.title}</h2>
          <ul className="plain-list">
            {say.notes.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{say.files}</h2>
          {groups.map((group) => (
            <FileTable key={group.kind} group={group} />
          ))}
        </section>
        <Paragraphs {...say.join} />
        <Paragraphs {...say.machine} />
        <p>
          <a href={address(paths.check)}>{words.check.title}</a>
        </p>
        <p>
          <a href={address(paths.embedBuilder)}>{words.embedBuilder.title}</a>
        </p>
        <section>
          <h2>{say.columns}</h2>
          {tables.map((file) => (
            <Codebook key={file.path} file={file} />
          ))}
        </section>
      </article>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Paragraphs({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
