/** Characters that draw nothing or turn the direction of writing, with which a name can pass for another. */
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029\u00ad]/gu;
/** The joiner inside emoji sequences, which deceives nobody. */
const joiner = '\u200d';

/** A value from an event with its hidden characters named, as in `<U+202E>`. */
export function visibleText(value: string): string {
  return value.replace(hidden, (character) =>
    character === joiner
      ? character
      : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
