import type { AgreementLink } from '../view/models/agreement.ts';
import { paths } from './paths.ts';
import { useAddress, useWords } from './site.ts';

/** The agreements on record of a region or a town; nothing where there are none. */
export function AgreementLinks({ agreements }: { agreements: readonly AgreementLink[] }) {
  const words = useWords();
  const address = useAddress();
  if (agreements.length === 0) return null;
  return (
    <section>
      <h2>{words.agreement.kind}</h2>
      <ul className="plain-list">
        {agreements.map(({ id, title, date }) => (
          <li key={id}>
            <a href={address(paths.agreement(id))}>{title}</a>
            <span className="member-note">{words.site.date(date)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
