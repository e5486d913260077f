import { readNumber } from './read-number';
import type { ReferenceKind } from './codes-address';

/** What somebody gave to the decoder: a number (as which kinds, where a label says so), a name, an event, or nothing that it reads. */
export type DecoderInput =
  | { readonly type: 'empty' }
  | { readonly type: 'number'; readonly number: number; readonly kinds: readonly ReferenceKind[] }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'event'; readonly text: string; readonly several: boolean }
  | { readonly type: 'unreadable'; readonly expected: string };

/** More than any Windows event of the Security log holds. */
const longestEvent = 32_000;

const labels: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^(?:failure|result|error)[ _]?code$|^status$|^code$/i, 'code'],
  [/^(?:ticket|session)?[ _]?enc(?:ryption)?[ _]?type$|^e-?type$|^ticketencryptiontype$/i, 'encryption'],
  [/^pre-?auth(?:entication)?[ _]?type$/i, 'preauth'],
  [/^(?:ticket|kdc)?[ _]?options$/i, 'option'],
  [/^event[ _]?(?:id|code)$|^event$/i, 'event'],
];

const everyKind: readonly ReferenceKind[] = ['code', 'encryption', 'preauth', 'option', 'event'];

const eventMarks =
  /<Event[ >]|^\s*(?:LogName|EventCode|EventType)=|(?:^|\n)\s*(?:Log Name|Event ID|Failure Code|Result Code|Ticket Options|Service Name|User Name|Account Name|Client Address):|Ticket (?:Request|Renewed|Granted)|pre-authentication failed|Kerberos (?:service|authentication) ticket/im;

const expected =
  'Expected one of: a number such as 0x1b, 27 or 0x40810010; a label with a value such as "Ticket Options: 0x40810010"; a name such as KRB_AP_ERR_SKEW; or the text or XML of one Kerberos event (672 to 677, 4768 to 4773).';

function labelled(line: string): DecoderInput | undefined {
  const [, label = '', value = ''] = /^([^:=]+?)\s*[:=]\s*(\S+)$/.exec(line) ?? [];
  const kind = labels.find(([pattern]) => pattern.test(label))?.[1];
  const number = kind && readNumber(value);
  return kind !== undefined && number !== undefined ? { type: 'number', number, kinds: [kind] } : undefined;
}

/** Tells what a text is. Nothing throws; what cannot be read says what would be. */
export function readDecoderInput(text: string): DecoderInput {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { type: 'empty' };
  }
  const number = readNumber(trimmed);
  if (number !== undefined) {
    return { type: 'number', number, kinds: everyKind };
  }
  const value = labelled(trimmed);
  if (value) {
    return value;
  }
  if (eventMarks.test(trimmed)) {
    if (trimmed.length > longestEvent) {
      return {
        type: 'unreadable',
        expected: `This is longer than any event (${trimmed.length} characters). Paste one event of at most ${longestEvent} characters.`,
      };
    }
    const events = trimmed.match(/<Event[ >]|^\s*EventCode=|^\s*Event ID:/gim) ?? [];
    return { type: 'event', text: trimmed, several: events.length > 1 };
  }
  if (/^[A-Za-z][\w-]{2,60}$/.test(trimmed)) {
    return { type: 'name', name: trimmed };
  }
  return { type: 'unreadable', expected: `This is nothing that the decoder reads. ${expected}` };
}
