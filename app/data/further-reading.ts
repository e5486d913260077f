import type { Cell } from './results';
import { textOf } from './results';
import { answerTexts } from '../texts/answers';

/** A page elsewhere about a failure. */
export interface Reading {
  readonly label: string;
  readonly address: string;
}

/** Names for the sites that the causes and codes refer to. */
const sites: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(rfc-editor|ietf)\.org$/, 'RFC'],
  [/(^|\.)eventid\.net$/, 'EventID.Net'],
  [/(^|\.)microsoft\.com$/, 'Microsoft'],
  [/^attack\.mitre\.org$/, 'MITRE ATT&CK'],
];

function labelOf({ hostname, pathname, hash }: URL): string {
  const site = sites.find(([pattern]) => pattern.test(hostname))?.[1] ?? hostname.replace(/^www\./, '');
  const path = pathname.split('/').filter(Boolean);
  const last = decodeURIComponent(path[path.length - 1] ?? '').replace(/\.(html?|asp|txt)$/, '');
  return `${site}: ${/^T\d+$/.test(path[path.length - 2] ?? '') ? `${path[path.length - 2]}.` : ''}${last.replace(/[-_]/g, ' ')}${hash.replace('#', ' ')}`;
}

function addressesIn(text: string): readonly URL[] {
  return text.split(/[\s,;|]+/).flatMap((word) => {
    try {
      const address = new URL(word);
      return address.protocol === 'https:' ? [address] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Where to read on about an event: the pages of its cause and of its code, EventID.Net on the event, and a search
 * of the web for event, code and cause. No name out of the event is in any address: those stay in the house.
 */
export function furtherReading(event: Readonly<Record<string, Cell>>): readonly Reading[] {
  const get = (field: string) => (textOf(event[field]) === '-' ? '' : textOf(event[field]));
  const named = [get('cause_reference'), get('failure_reference')]
    .flatMap(addressesIn)
    .map((url) => ({ label: labelOf(url), address: url.href }));
  const id = /^\d{1,5}$/.exec(get('event_id'))?.[0];
  const code = /^\d{1,5}$/.test(get('failure_code')) ? get('failure_code_hex') : '';
  const words = [
    'Kerberos',
    id === undefined ? '' : `event ${id}`,
    get('failure_name') === 'unknown' ? '' : get('failure_name'),
    code,
    get('service_product'),
  ].filter(Boolean);
  const question = new URLSearchParams([['q', words.join(' ')]]).toString();
  const found = [
    ...named,
    ...(id === undefined
      ? []
      : [
          {
            label: answerTexts.event(id),
            address: `https://www.eventid.net/display.asp?eventid=${id}&source=Security`,
          },
        ]),
    { label: answerTexts.webSearch(words.join(' ')), address: `https://www.google.com/search?${question}` },
  ];
  return found.filter(
    ({ address }, index) => found.findIndex((other) => other.address === address) === index,
  );
}
