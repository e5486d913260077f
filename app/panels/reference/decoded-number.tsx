import Link from '@splunk/react-ui/Link';

import type { ReferenceKind } from '../../data/codes-address';
import { optionsIn } from '../../data/find-entries';
import { printHex, signed } from '../../data/read-number';
import type { CodeEntry, TypeEntry } from '../../data/reference-rows';
import { FactList } from '../../looks/fact-list';
import type { Fact } from '../../looks/fact-list';
import { RichText } from '../../looks/rich-text';
import { codesTexts } from '../../texts/codes-677';
import { OptionsList } from './options-list';

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
            <RichText
              text={codesTexts.codeLinkAndText()}
              parts={{
                name: (
                  <Link tag="button" onClick={() => onCode(number)}>
                    {entry.name}
                  </Link>
                ),
                text: entry.text,
              }}
            />
          </>
        )
      );
    },
    encryption: () => {
      const entry = typeOf('encryption');
      return entry && codesTexts.nameAndStrength(entry.name, codesTexts.strength(entry.detail));
    },
    preauth: () => {
      const entry = typeOf('preauth');
      return entry && codesTexts.nameAndNote(entry.name, entry.note);
    },
    option: () =>
      types.some(({ kind }) => kind === 'option') &&
      number >= 0 && <OptionsList options={optionsIn(types, number)} />,
    event: () => {
      const entry = typeOf('event');
      return entry && codesTexts.nameAndNote(entry.name, entry.note);
    },
  };
  const facts = kinds.flatMap((kind): Fact[] => {
    const reading = readings[kind]();
    return reading ? [[codesTexts.asKind(kind), reading]] : [];
  });
  return (
    <>
      <p>{codesTexts.inHexadecimal(String(number), printHex(number))}</p>
      {facts.length === 0 ? (
        <p>{kinds.length === 1 ? codesTexts.noMeaningHere() : codesTexts.noMeaning()}</p>
      ) : (
        <FactList facts={facts} />
      )}
    </>
  );
}
