import { useEffect, useState } from 'react';
import { prefectureOf } from '../../../record/code.ts';
import type { EmbedSubject } from '../../frame/pageData.ts';
import { Choices } from './Choices.tsx';
import { useTool } from './context.ts';

const KINDS = ['region', 'municipality'] as const;

/** Which map it is: a region, or a municipality by its prefecture. */
export function SubjectChoice({ subject }: { subject: EmbedSubject | null }) {
  const { say } = useTool();
  const [kind, setKind] = useState<EmbedSubject['kind']>(subject?.kind ?? 'region');
  useEffect(() => {
    if (subject !== null) setKind(subject.kind);
  }, [subject]);
  return (
    <section aria-labelledby="builder-subject">
      <h2 id="builder-subject">{say.subject.title}</h2>
      <Choices
        legend={say.subject.kind}
        name="kind"
        chosen={kind}
        options={KINDS.map((id) => ({ id, label: say.subject[id] }))}
        choose={(id) => setKind(id)}
      />
      {kind === 'region' ? <RegionChoice subject={subject} /> : <TownChoice subject={subject} />}
    </section>
  );
}

function RegionChoice({ subject }: { subject: EmbedSubject | null }) {
  const { page, say, store } = useTool();
  return (
    <p className="builder-field">
      <label htmlFor="builder-region">{say.subject.region}</label>
      <select
        id="builder-region"
        value={subject?.kind === 'region' ? subject.id : ''}
        onChange={({ target }) => store.change({ subject: { kind: 'region', id: target.value } })}
      >
        <option value="" disabled>
          {say.subject.choose}
        </option>
        {page.blocks.map(({ label, regions }) => (
          <optgroup key={label} label={label}>
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

function TownChoice({ subject }: { subject: EmbedSubject | null }) {
  const { page, model, say, store } = useTool();
  const code = subject?.kind === 'municipality' ? subject.code : '';
  const [prefecture, setPrefecture] = useState(prefectureOf(code));
  useEffect(() => {
    if (code !== '') setPrefecture(prefectureOf(code));
  }, [code]);
  const towns = Object.entries(model.places)
    .filter(([each]) => prefectureOf(each) === prefecture)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <>
      <p className="builder-field">
        <label htmlFor="builder-prefecture">{say.subject.prefecture}</label>
        <select
          id="builder-prefecture"
          value={prefecture}
          onChange={({ target }) => setPrefecture(target.value)}
        >
          <option value="" disabled>
            {say.subject.choose}
          </option>
          {page.prefectures.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p className="builder-field">
        <label htmlFor="builder-town">{say.subject.municipality}</label>
        <select
          id="builder-town"
          value={prefectureOf(code) === prefecture ? code : ''}
          disabled={prefecture === ''}
          onChange={({ target }) => store.change({ subject: { kind: 'municipality', code: target.value } })}
        >
          <option value="" disabled>
            {say.subject.choose}
          </option>
          {towns.map(([each, [name]]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
