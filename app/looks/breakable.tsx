import { Fragment } from 'react';

/** Where a long name may go on in the next line: after what divides its parts, addresses apart. */
const places = /(?<=[_/:@\\])(?=[^_/.:@\\])|(?<=\.)(?=[^_/.:@\\\d])/;

/** A name that breaks between its parts before it breaks within one; what is copied of it stays the same. */
export function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(places).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr style={{ display: 'inline' }} />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
