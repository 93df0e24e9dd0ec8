import { Contact } from '../../ui/Contact.tsx';
import { useWords } from '../../ui/site.ts';
import type { MembershipModel } from '../../view/models/municipality.ts';

/** The office of each region the town is in. */
export function Contacts({ name, memberships }: { name: string; memberships: readonly MembershipModel[] }) {
  const words = useWords();
  if (memberships.length === 0) return null;
  return (
    <section aria-labelledby="contacts-title">
      <h2 id="contacts-title">{words.town.contacts}</h2>
      <p className="print-only">{words.town.ask(name)}</p>
      <dl className="facts">
        {memberships.map(({ region, contact }) => (
          <div key={region.id}>
            <dt>{region.name}</dt>
            <dd>
              <Contact contact={contact} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
