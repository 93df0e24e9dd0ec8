import { Fragment } from 'react';
import { nameParts } from '../view/nameParts.ts';

/** A name that breaks between its words and nowhere else. */
export function Name({ name }: { name: string }) {
  return (
    <span className="name">
      {nameParts(name).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
