import { variables } from '@splunk/themes';
import styled from 'styled-components';

import { formatExactTime } from '../data/format-time';
import type { Cell } from '../data/results';
import { textOf } from '../data/results';
import { visibleText } from '../data/visible-text';

const Card = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0 12px;
  margin: 0 0 8px;
  padding: 8px 10px;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  font-family: ${variables.monoFontFamily};
  font-size: 12px;
  line-height: 18px;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    color: ${variables.contentColorActive};
  }
`;

const shown = [
  ['account', 'account'],
  ['service', 'service'],
  ['client_ip', 'client'],
  ['ticket_options', 'options'],
  ['encryption_type', 'encryption'],
] as const;

/** One refused request, field by field; values are text whatever they hold. */
export function EventCard({ row }: { readonly row: Readonly<Record<string, Cell>> }) {
  const entries = shown.filter(([field]) => !['-', ''].includes(textOf(row[field])));
  return (
    <Card>
      <dt>event</dt>
      <dd>
        {textOf(row.event_id)} on {visibleText(textOf(row.kdc))}, {formatExactTime(textOf(row.time))}
      </dd>
      {entries.map(([field, label]) => [
        <dt key={`${field} name`}>{label}</dt>,
        <dd key={field}>{visibleText(textOf(row[field]))}</dd>,
      ])}
      <dt>code</dt>
      <dd>
        {textOf(row.failure_code)} {textOf(row.failure_name)}
      </dd>
    </Card>
  );
}
