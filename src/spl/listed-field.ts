import type { ArgumentReader } from './arguments';

/** A field of a list. A `name=value` there is an option that the command does not have, and fails as such. */
export function listedField(args: ArgumentReader): string {
  refuseUnknownOption(args);
  return args.field();
}

/** Fails where `name=value` stands next; `words` makes the message of it. */
export function refuseUnknownOption(
  args: ArgumentReader,
  words = (text: string): string => `Invalid argument: '${text}'`,
): void {
  const name = args.peek();
  const equals = args.peek(1);
  if (name?.kind !== 'word' || equals?.kind !== 'punct' || equals.text !== '=') return;
  const value = args.peek(2);
  const text = `${name.raw}=${value?.raw ?? ''}`;
  throw args.error(words(text), {
    start: name.span.start,
    end: (value ?? equals).span.end,
  });
}
