import { readNumber } from './read-number';
import { codesTexts } from '../texts/codes-677';
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
        expected: codesTexts.tooLong(String(trimmed.length), String(longestEvent)),
      };
    }
    const events = trimmed.match(/<Event[ >]|^\s*EventCode=|^\s*Event ID:/gim) ?? [];
    return { type: 'event', text: trimmed, several: events.length > 1 };
  }
  if (/^[A-Za-z][\w-]{2,60}$/.test(trimmed)) {
    return { type: 'name', name: trimmed };
  }
  return { type: 'unreadable', expected: codesTexts.unreadable() };
}
