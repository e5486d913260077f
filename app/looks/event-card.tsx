import Link from '@splunk/react-ui/Link';
import { variables } from '@splunk/themes';
import { useState } from 'react';
import styled from 'styled-components';

import { annotateEvent } from '../data/annotate-event';
import { formatExactTime } from '../data/format-time';
import type { Cell } from '../data/results';
import { textOf } from '../data/results';
import { visibleText } from '../data/visible-text';
import { eventTexts } from '../texts/looks';
import { LongText } from './long-text';

const Card = styled.div`
  margin: 0 0 8px;
  padding: 8px 10px;
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  font-family: ${variables.monoFontFamily};
  font-size: 12px;
  line-height: 18px;
`;

const Fields = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0 12px;
  margin: 0 0 4px;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    color: ${variables.contentColorActive};
  }
`;

const Written = styled.pre`
  max-height: 320px;
  margin: 6px 0 0;
  overflow: auto;
  font: inherit;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  tab-size: 2;
  unicode-bidi: isolate;
`;

const Note = styled.strong`
  font-weight: 600;
  color: ${variables.contentColorActive};
`;

const decoded = [
  ['account', eventTexts.account, ''],
  ['service', eventTexts.service, 'service_product'],
  ['client_ip', eventTexts.client, ''],
  ['ticket_options', eventTexts.options, 'option_names'],
  ['encryption_type', eventTexts.encryption, 'encryption_name'],
  ['preauth_type', eventTexts.preauth, 'preauth_name'],
] as const;

/** One refused request, field by field with its numbers named, and on request as Windows wrote it. */
export function EventCard({ row }: { readonly row: Readonly<Record<string, Cell>> }) {
  const [written, setWritten] = useState(false);
  const get = (field: string) => (textOf(row[field]) === '-' ? '' : textOf(row[field]));
  const port = get('client_port');
  return (
    <Card>
      <Fields>
        <dt>{eventTexts.event()}</dt>
        <dd>
          {get('event_id')} {get('event_title')}
        </dd>
        <dt>{eventTexts.when()}</dt>
        <dd>{formatExactTime(get('time'))}</dd>
        <dt>{eventTexts.on()}</dt>
        <dd>{visibleText(get('kdc'))}</dd>
        {decoded
          .filter(([field]) => get(field) !== '')
          .map(([field, label, name]) => [
            <dt key={`${field} name`}>{label()}</dt>,
            <dd key={field}>
              <LongText text={visibleText(get(field))} />
              {field === 'client_ip' && port !== '' && <> {eventTexts.port(port)}</>}
              {name !== '' && get(name) !== '' && ` (${get(name)})`}
            </dd>,
          ])}
        <dt>{eventTexts.code()}</dt>
        <dd>
          {get('failure_code')} {get('failure_name')} {get('failure_text') && `(${get('failure_text')})`}
        </dd>
      </Fields>
      {get('_raw') !== '' && (
        <Link tag="button" aria-expanded={written} onClick={() => setWritten(!written)}>
          {written ? eventTexts.hide() : eventTexts.show()}
        </Link>
      )}
      {written && (
        <Written tabIndex={0} aria-label={eventTexts.written()}>
          {annotateEvent(row).map(({ text, note }, index) => (
            <span key={index}>
              {visibleText(text.replace(/\t/g, '  '))}
              {note !== '' && <Note> = {note}</Note>}
              {'\n'}
            </span>
          ))}
        </Written>
      )}
    </Card>
  );
}
