import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { OnlyInJapanese } from '../../ui/RecordText.tsx';
import { useAddress, useLanguage, usePageWords } from '../../ui/site.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import { CRITERIA_GROUPS } from './criteria.ts';
import { TRIED, type Trial } from './criterion.ts';

const TRIALS: readonly Trial[] = ['axe', 'keyboard', 'tree', 'layout', 'colour', 'code'];

/** What is promised to readers of all kinds, how it was tried, and what is known to be missing. */
export function AccessibilityPage() {
  const words = usePageWords();
  const address = useAddress();
  const language = useLanguage();
  const { accessibility: say, site } = words;
  return (
    <div className="reading-page">
      <Breadcrumb
        crumbs={[
          { label: site.nation, path: paths.nation },
          { label: site.about, path: paths.about },
        ]}
        current={say.title}
      />
      <article className="accessibility">
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        <section>
          <h2>{say.policy.title}</h2>
          <dl className="facts">
            {say.policy.items.map(({ term, texts }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <Paragraphs texts={texts} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{say.contact.title}</h2>
          <p>{say.contact.text}</p>
          <p>
            <a href={`${address(paths.about)}#mistakes`}>{say.contact.link}</a>
          </p>
        </section>
        <PlainList {...say.gaps} />
        <section>
          <h2>{say.trials.title}</h2>
          <dl className="facts">
            <div>
              <dt>{say.trials.triedOn}</dt>
              <dd>{site.date(TRIED.on)}</dd>
            </div>
            <div>
              <dt>{say.trials.browser}</dt>
              <dd>{TRIED.browser}</dd>
            </div>
            {TRIALS.map((trial) => (
              <div key={trial}>
                <dt>{say.trials.items[trial].name}</dt>
                <dd>{say.trials.items[trial].about}</dd>
              </div>
            ))}
          </dl>
          <p>{say.trials.repeated}</p>
        </section>
        <PlainList {...say.untried} />
        <section>
          <h2>{say.table.title}</h2>
          <p>{say.table.text}</p>
          {language === 'easy' && <OnlyInJapanese />}
          {CRITERIA_GROUPS.map((group) => (
            <CriteriaTable key={group.id} group={group} />
          ))}
        </section>
      </article>
    </div>
  );
}

function PlainList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
