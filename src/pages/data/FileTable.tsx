import { useFileAddress, usePageWords } from '../../ui/site.ts';
import { Breakable } from './Breakable.tsx';
import type { DataGroup } from './model.ts';

/** The files of one kind: what each holds, how large it is, and the link that takes it. */
export function FileTable({ group: { kind, files } }: { group: DataGroup }) {
  const words = usePageWords();
  const fileAddress = useFileAddress();
  const say = words.data;
  const hasRows = files.some(({ table }) => table !== null);
  return (
    <section>
      <h3>{say.kinds[kind]}</h3>
      <p className="caption">{say.kindNotes[kind]}</p>
      <div className="table-scroll">
        <table className="data-files">
          <thead>
            <tr>
              <th scope="col">{say.file}</th>
              <th scope="col">{say.contents}</th>
              <th scope="col">{say.size}</th>
              {hasRows && <th scope="col">{say.rows}</th>}
            </tr>
          </thead>
          <tbody>
            {files.map(({ path, title, format, bytes, others, table }) => (
              <tr key={path}>
                <th scope="row">
                  <a href={fileAddress(`data/${encodeURI(path)}`)}>
                    <Breakable name={path} />
                  </a>
                </th>
                <td>{title}</td>
                <td className="data-number">
                  {say.kilobytes(format, kilobytes(bytes))}
                  {others.map((other) => (
                    <span className="data-form" key={other.path}>
                      <a href={fileAddress(`data/${encodeURI(other.path)}`)}>
                        {say.kilobytes(other.format, kilobytes(other.bytes))}
                      </a>
                    </span>
                  ))}
                </td>
                {hasRows && <td className="data-number data-rows">{table && say.rowCount(table.rows)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024));
}
