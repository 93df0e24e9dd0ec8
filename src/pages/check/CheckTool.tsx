import { usePageWords } from '../../ui/site.ts';
import { IDS, NEW_REGION } from './checkData.ts';

/** The form; hidden until its script has started. It is no <form>, so that nothing can be sent. */
export function CheckTool({ regions }: { regions: readonly { id: string; name: string }[] }) {
  const say = usePageWords().check;
  return (
    <>
      <h2>{say.toolTitle}</h2>
      <p id={IDS.without}>{say.without}</p>
      <div id={IDS.tool} className="check-tool" hidden>
        <p>
          <label htmlFor={IDS.region}>{say.region}</label>
          <select id={IDS.region} autoComplete="off">
            <option value="">{say.choose}</option>
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={NEW_REGION}>{say.newRegion}</option>
          </select>
        </p>
        <p>
          <label htmlFor={IDS.file}>{say.file}</label>
          <input id={IDS.file} type="file" accept=".csv,.tsv,.txt,.xlsx" aria-describedby="check-drop" />
        </p>
        <p id="check-drop" className="caption">
          {say.drop}
        </p>
      </div>
      <p id={IDS.status} className="visually-hidden" role="status" />
      <section id={IDS.results} className="check-results" aria-labelledby="check-result" hidden />
    </>
  );
}
