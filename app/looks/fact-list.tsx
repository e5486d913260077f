import { variables } from '@splunk/themes';
import type { ReactNode } from 'react';
import styled from 'styled-components';

const List = styled.dl`
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: 4px 16px;
  margin: 0;
  dt {
    color: ${variables.contentColorDefault};
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    color: ${variables.contentColorActive};
  }
`;

/** One fact: its name and what is known; empty facts are left out. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts by name, one a line. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <List>
      {facts
        .filter(([, value]) => value !== '' && value !== undefined && value !== false)
        .map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </List>
  );
}
