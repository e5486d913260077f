import fc from 'fast-check';

const hostile = fc.constantFrom(
  '"',
  '\\',
  '$',
  '`',
  '[',
  ']',
  '|',
  '\n',
  '*',
  '%',
  "'",
  '```',
  'AND',
  '{{events}}',
);

/** Any text but the empty one, rich in what SPL gives a meaning to. */
export const splText = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');
