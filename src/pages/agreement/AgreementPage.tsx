import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { OnlyInJapanese, Told } from '../../ui/RecordText.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useAddress, useWords } from '../../ui/site.ts';
import type { AgreementModel } from '../../view/models/agreement.ts';

/** What two municipalities have agreed: the articles as facts, and who does what in each field. */
export function AgreementPage({ agreement }: { agreement: AgreementModel }) {
  const words = useWords();
  const address = useAddress();
  const { title, region, parties, date, articles, pillars } = agreement;
  return (
    <div className="reading-page">
      <Breadcrumb
        crumbs={[
          { label: words.site.nation, path: paths.nation },
          { label: region.name, path: paths.region(region.id) },
        ]}
        current={title}
      />
      <article className="agreement">
        <header className="article-head">
          <p className="kind">{words.agreement.kind}</p>
          <h1>{title}</h1>
          <p className="kana">{words.agreement.signed(words.site.date(date))}</p>
        </header>
        <p className="answer">
          <Told text={agreement.explanation} />
        </p>
        <p className="coverage">{words.agreement.oneOf(agreement.ofAgreements)}</p>
        <p>
          {parties.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && words.site.between}
              <a href={address(paths.municipality(code))}>{name}</a>
            </span>
          ))}
        </p>
        <section>
          <h2>{words.agreement.articles}</h2>
          <OnlyInJapanese />
          <dl className="facts">
            {articles.map(({ number, heading, facts }) => (
              <div key={number}>
                <dt>
                  {words.agreement.article(number)}
                  <br />
                  {heading}
                </dt>
                <dd>
                  {facts.map((fact) => (
                    <p key={fact}>{fact}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.agreement.fields}</h2>
          {pillars.map(({ id, label, fields }) => (
            <section key={id}>
              <h3 className="pillar">
                {label} <span className="pillar-count">{words.agreement.fieldCount(fields.length)}</span>
              </h3>
              {fields.map((field) => (
                <section key={field.key} className="agreement-field">
                  <h4>{field.label}</h4>
                  {field.content !== null && <p>{field.content}</p>}
                  <dl className="facts">
                    {parties.map(({ code, name }, index) => (
                      <div key={code}>
                        <dt>{name}</dt>
                        <dd>{field.roles[index]}</dd>
                      </div>
                    ))}
                  </dl>
                  {field.nodes.length > 0 && (
                    <p className="caption">
                      {words.agreement.inTree}
                      {field.nodes.map((node, index) => (
                        <span key={node.id}>
                          {index > 0 && words.site.between}
                          <a href={`${address(paths.region(region.id))}#node-${node.id}`}>{node.label}</a>
                        </span>
                      ))}
                    </p>
                  )}
                </section>
              ))}
            </section>
          ))}
        </section>
        {agreement.notes.length > 0 && (
          <section>
            <h2>{words.region.notes}</h2>
            <ul className="remarks">
              {agreement.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{words.region.sources}</h2>
          <Sources sources={agreement.sources} />
        </section>
      </article>
    </div>
  );
}
