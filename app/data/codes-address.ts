import type { AddressFormat } from './use-address';

/** The parts of the reference, by the `kind` of the rows; `code` for the failure codes. */
export const referenceKinds = ['code', 'encryption', 'preauth', 'option', 'event'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** What a link to the page Codes carries. */
export interface CodesState {
  readonly kind: ReferenceKind;
  /** What is looked for in the tables. */
  readonly text: string;
  /** The code that the side panel explains, in any spelling; empty for none. */
  readonly code: string;
  /** What is decoded, as far as an address may hold it: a short value, never an event. */
  readonly decode: string;
}

const longest = 200;

/** Whether a text to decode may stand in the address: one short line. Events hold names, which links would carry away. */
export function fitsAddress(text: string): boolean {
  return text.length <= longest && !/[\r\n<]/.test(text);
}

function short(value: string | null): string {
  return value !== null && fitsAddress(value) ? value : '';
}

/** How the page's state stands in the address. What is unknown or too long counts as absent. */
export const codesAddress: AddressFormat<CodesState> = {
  read(query) {
    const parameters = new URLSearchParams(query);
    const kind = referenceKinds.find((known) => known === parameters.get('table'));
    return {
      kind: kind ?? 'code',
      text: short(parameters.get('text')),
      code: short(parameters.get('code')),
      decode: short(parameters.get('decode')),
    };
  },
  print(state, query) {
    const parameters = new URLSearchParams(query);
    const values = { table: state.kind === 'code' ? '' : state.kind, ...state, kind: '' };
    for (const name of ['table', 'text', 'code', 'decode'] as const) {
      if (values[name] === '' || !fitsAddress(values[name])) {
        parameters.delete(name);
      } else {
        parameters.set(name, values[name]);
      }
    }
    const printed = parameters.toString();
    return printed === '' ? '' : `?${printed}`;
  },
};
