import Link from '@splunk/react-ui/Link';

import type { ReferenceKind } from '../../data/codes-address';
import { optionsIn } from '../../data/find-entries';
import { printHex, signed } from '../../data/read-number';
import type { CodeEntry, TypeEntry } from '../../data/reference-rows';
import { FactList } from '../../looks/fact-list';
import type { Fact } from '../../looks/fact-list';
import { OptionsList } from './options-list';
import { strengthWords } from './type-columns';

const headings: Readonly<Record<ReferenceKind, string>> = {
  code: 'As a failure code',
  encryption: 'As an encryption type',
  preauth: 'As a pre-authentication type',
  option: 'As ticket options',
  event: 'As an event id',
};

/** What a number means, read as each of `kinds`; of several readings those without a meaning are left out. */
export function DecodedNumber(props: {
  readonly number: number;
  readonly kinds: readonly ReferenceKind[];
  readonly codes: readonly CodeEntry[];
  readonly types: readonly TypeEntry[];
  readonly onCode: (number: number) => void;
}) {
  const { number, kinds, codes, types, onCode } = props;
  const typeOf = (kind: ReferenceKind) =>
    types.find((entry) => entry.kind === kind && entry.number === signed(number));
  const readings: Readonly<Record<ReferenceKind, () => React.ReactNode>> = {
    code: () => {
      const entry = codes.find((candidate) => candidate.number === number);
      return (
        entry && (
          <>
            <Link tag="button" onClick={() => onCode(number)}>
              {entry.name}
            </Link>
            : {entry.text}
          </>
        )
      );
    },
    encryption: () => {
      const entry = typeOf('encryption');
      return entry && `${entry.name}, ${strengthWords[entry.detail] ?? entry.detail}`;
    },
    preauth: () => {
      const entry = typeOf('preauth');
      return entry && `${entry.name}. ${entry.note}`;
    },
    option: () =>
      types.some(({ kind }) => kind === 'option') &&
      number >= 0 && <OptionsList options={optionsIn(types, number)} />,
    event: () => {
      const entry = typeOf('event');
      return entry && `${entry.name}. ${entry.note}`;
    },
  };
  const facts = kinds.flatMap((kind): Fact[] => {
    const reading = readings[kind]();
    return reading ? [[headings[kind], reading]] : [];
  });
  return (
    <>
      <p>
        {number} is {printHex(number)} in hexadecimal.
      </p>
      {facts.length === 0 ? (
        <p>No standard that the app knows gives this number a meaning{kinds.length === 1 ? ' here' : ''}.</p>
      ) : (
        <FactList facts={facts} />
      )}
    </>
  );
}
