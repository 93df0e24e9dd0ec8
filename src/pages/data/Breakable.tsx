import { Fragment } from 'react';

/** A name of a file or column that may run on in the next line after its marks, and nowhere else. */
export function Breakable({ name }: { name: string }) {
  return name.split(/(?<=[_./-])/).map((part, index) => (
    // The parts of a name never change places.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
