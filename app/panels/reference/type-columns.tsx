import Link from '@splunk/react-ui/Link';

import type { ReferenceKind } from '../../data/codes-address';
import { printHex } from '../../data/read-number';
import type { TypeEntry } from '../../data/reference-rows';
import type { DataColumn } from '../../frame/data-table';
import { httpsAddresses } from '../../looks/outside-link';
import { codesTexts } from '../../texts/codes-677';

type Column = DataColumn<TypeEntry>;

const plain = (id: string, label: string, text: (entry: TypeEntry) => string, width?: number): Column => ({
  id,
  label,
  key: text,
  text,
  ...(width === undefined ? {} : { width }),
});

const number = (label: string): Column => ({
  id: 'number',
  label,
  align: 'right',
  width: 84,
  key: (entry) => entry.number,
  text: (entry) => String(entry.number),
});

const hex = (): Column => ({
  id: 'hex',
  label: codesTexts.hex(),
  align: 'right',
  width: 110,
  text: (entry) => printHex(entry.number),
});

const name = (label: string, width?: number): Column => plain('name', label, (entry) => entry.name, width);
const note = (label: string): Column => plain('note', label, (entry) => entry.note);

const source = (): Column => ({
  id: 'source',
  label: codesTexts.source(),
  width: 90,
  text: (entry) => entry.reference,
  cell: (entry) => {
    const [address] = httpsAddresses(entry.reference);
    return (
      address !== undefined && (
        <Link to={address} openInNewContext aria-label={codesTexts.sourceOf(entry.name)}>
          {codesTexts.sourceLink()}
        </Link>
      )
    );
  },
});

const own: Readonly<Record<Exclude<ReferenceKind, 'code'>, () => readonly Column[]>> = {
  encryption: () => [
    number(codesTexts.number()),
    hex(),
    name(codesTexts.name()),
    plain('strength', codesTexts.strengthHead(), (entry) => codesTexts.strength(entry.detail), 220),
  ],
  preauth: () => [
    number(codesTexts.number()),
    hex(),
    name(codesTexts.name(), 260),
    note(codesTexts.whatItMeans()),
  ],
  option: () => [
    number(codesTexts.bit()),
    {
      id: 'value',
      label: codesTexts.value(),
      width: 120,
      align: 'right',
      text: (entry) => entry.detail,
    },
    name(codesTexts.name(), 220),
    note(codesTexts.whatItMeans()),
  ],
  event: () => [
    number(codesTexts.event()),
    name(codesTexts.title(), 360),
    plain('request', codesTexts.request(), (entry) => codesTexts.requestOf(entry.detail), 170),
    plain('windows', codesTexts.writtenBy(), (entry) => entry.windows, 180),
    note(codesTexts.note()),
  ],
};

/** The columns of one of the smaller tables; with the source of each row where rows have one. */
export function typeColumns(
  kind: Exclude<ReferenceKind, 'code'>,
  entries: readonly TypeEntry[],
): readonly Column[] {
  return [...own[kind](), ...(entries.some(({ reference }) => reference !== '') ? [source()] : [])];
}
