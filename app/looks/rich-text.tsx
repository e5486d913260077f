import { Fragment } from 'react';
import type { ReactNode } from 'react';

import { textParts } from '../texts/fill-text';

/** A whole sentence with elements in its holes, `%(name)s`: a link, a count in bold. */
export function RichText(props: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}) {
  return (
    <>
      {textParts(props.text).map((part, index) => (
        <Fragment key={index}>{index % 2 === 0 ? part : props.parts[part]}</Fragment>
      ))}
    </>
  );
}
