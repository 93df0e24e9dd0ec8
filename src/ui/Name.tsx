import { Fragment } from 'react';

/** Where a region's long name may be broken: before the words that say what kind of region it is. */
const KIND =
  /(?=連携中枢都市圏|広域連携中枢|連携都市圏|広域都市圏|都市広域圏|共創都市圏|田園中枢都市圏|中央地域)/;

/** A name that breaks between its words and nowhere else. */
export function Name({ name }: { name: string }) {
  return (
    <span className="name">
      {name.split(KIND).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
