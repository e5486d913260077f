import Button from '@splunk/react-ui/Button';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { formatCount } from '../data/format-number';
import { frameTexts } from '../texts/frame';

/** Hands the first rows of a long table to `children`, and all of them once somebody asks. */
export function FirstRows<Row>(props: {
  readonly rows: readonly Row[];
  readonly most: number;
  /** What the rows are, in the plural. */
  readonly name: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}) {
  const { rows, most, name, children } = props;
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? rows : rows.slice(0, most))}
      {rows.length > most && (
        <Button
          inline
          appearance="subtle"
          aria-expanded={all}
          label={
            all ? frameTexts.showFirst(formatCount(most)) : frameTexts.showAll(formatCount(rows.length), name)
          }
          onClick={() => setAll(!all)}
        />
      )}
    </>
  );
}
