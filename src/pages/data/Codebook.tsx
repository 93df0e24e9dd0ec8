import { Scroller } from '../../ui/Scroller.tsx';
import { usePageWords } from '../../ui/site.ts';
import { Breakable } from './Breakable.tsx';
import type { DataFile } from './model.ts';

/** The columns of one table: what each holds and which values it can have. */
export function Codebook({ file: { path, title, table } }: { file: DataFile }) {
  const words = usePageWords();
  const say = words.data;
  return (
    <section>
      <h3>{path}</h3>
      <Scroller label={title} className="table-scroll">
        <table className="data-files">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say.column}</th>
              <th scope="col">{say.type}</th>
              <th scope="col">{say.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {table?.columns.map(({ name, type, about, values, isRequired }) => (
              <tr key={name}>
                <th scope="row">
                  <Breakable name={name} />
                </th>
                <td className="data-type">
                  {say.types[type]}
                  {!isRequired && <span className="caption">{say.blank}</span>}
                </td>
                <td>
                  {about}
                  {values.length > 0 && <span className="caption data-values">{say.values(values)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
