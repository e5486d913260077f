import type { ReferenceKind } from '../../data/codes-address';
import { printHex } from '../../data/read-number';
import type { TypeEntry } from '../../data/reference-rows';

/** A column of one of the smaller tables: head, width in pixels where it is fixed, and text of a row. */
export interface TypeColumn {
  readonly head: string;
  readonly width?: number;
  readonly right?: boolean;
  readonly text: (entry: TypeEntry) => string;
}

/** What an encryption strength asks of the reader. */
export const strengthWords: Readonly<Record<string, string>> = {
  strong: 'strong',
  weak: 'weak: replace it',
  broken: 'broken: do not use',
  none: 'no encryption of tickets',
};

const requests: Readonly<Record<string, string>> = {
  AS: 'authentication ticket',
  TGS: 'service ticket',
  PREAUTH: 'pre-authentication',
  RENEWAL: 'renewal',
};

const number: TypeColumn = {
  head: 'Number',
  width: 84,
  right: true,
  text: (entry) => String(entry.number),
};
const hex: TypeColumn = {
  head: 'Hex',
  width: 110,
  right: true,
  text: (entry) => printHex(entry.number),
};
const note: TypeColumn = { head: 'What it means', text: (entry) => entry.note };

/** The columns of each table. */
export const typeColumns: Readonly<Record<Exclude<ReferenceKind, 'code'>, readonly TypeColumn[]>> = {
  encryption: [
    number,
    hex,
    { head: 'Name', text: (entry) => entry.name },
    { head: 'Strength', width: 220, text: (entry) => strengthWords[entry.detail] ?? entry.detail },
  ],
  preauth: [number, hex, { head: 'Name', width: 260, text: (entry) => entry.name }, note],
  option: [
    { ...number, head: 'Bit' },
    { head: 'Value', width: 120, right: true, text: (entry) => entry.detail },
    { head: 'Name', width: 220, text: (entry) => entry.name },
    note,
  ],
  event: [
    { ...number, head: 'Event' },
    { head: 'Title', width: 360, text: (entry) => entry.name },
    { head: 'Request', width: 170, text: (entry) => requests[entry.detail] ?? 'System log' },
    { head: 'Written by Windows', width: 180, text: (entry) => entry.windows },
    { ...note, head: 'Note' },
  ],
};
