import { useFileAddress, usePageWords } from '../../ui/site.ts';
import { byLicence, LICENCES_FILE, SBOM_FILE, type Software } from './software.ts';

/** Whose code and fonts readers get, under which licence, and where the texts are. */
export function SoftwareList({ software }: { software: readonly Software[] }) {
  const words = usePageWords();
  const file = useFileAddress();
  return (
    <section id="software">
      <h2>{words.about.software.title}</h2>
      <p>{words.about.software.lead}</p>
      <dl className="facts">
        {byLicence(software).map(({ licence, software: own }) => (
          <div key={licence}>
            <dt>{licence}</dt>
            <dd>
              <Names software={own} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={file(LICENCES_FILE)}>{words.about.software.texts}</a>
      </p>
      <p>
        <a href={file(SBOM_FILE)}>{words.about.software.bill}</a>
      </p>
    </section>
  );
}

/** What the site itself brings, then what comes within each of these. */
function Names({ software }: { software: readonly Software[] }) {
  const words = usePageWords();
  return [...Map.groupBy(software, ({ within }) => within)]
    .sort(([one], [other]) => Number(one !== null) - Number(other !== null))
    .map(([within, own]) => {
      const names = own.map(({ name, version }) => `${name} ${version}`);
      return (
        <p key={within}>
          {within === null ? words.site.list(names) : words.about.software.within(names, within)}
        </p>
      );
    });
}
