import { SplError } from './error';

/** Most characters of a text that a search makes, and most values of a field: what grows beyond does not end by itself. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const MOST_VALUES = 4 * 1024 * 1024;

/** The text; throws SplError where a search made it longer than it may be. */
export function heldText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  throw new SplError('limit', `A text that the search makes is longer than ${MOST_CHARACTERS} characters.`);
}

/** The values of one field; throws SplError where there are more than there may be. */
export function heldValues(values: readonly string[]): readonly string[] {
  if (values.length <= MOST_VALUES) return values;
  throw new SplError('limit', `A field that the search makes has more than ${MOST_VALUES} values.`);
}
