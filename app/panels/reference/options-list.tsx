import type { TypeEntry } from '../../data/reference-rows';
import { FactList } from '../../looks/fact-list';
import { codesTexts } from '../../texts/codes-677';

/** The options set in a value, each with what it asks for. */
export function OptionsList({ options }: { readonly options: readonly TypeEntry[] }) {
  return options.length === 0 ? (
    <>{codesTexts.noOption()}</>
  ) : (
    <FactList facts={options.map(({ name, note }) => [name, note])} />
  );
}
