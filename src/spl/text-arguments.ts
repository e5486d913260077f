import type { ArgumentReader } from './arguments';
import { unsupported } from './error';
import { parsePredicate } from './parse-predicate';
import { readArguments } from './read-arguments';

/**
 * The reader of arguments that stand in a text of their own, such as a setting of a conf file: no subsearches.
 * Places in its errors are places in that text.
 */
export function textArguments(text: string, command: string): ArgumentReader {
  const refuse = (): never => {
    throw unsupported(`Error in '${command}' command: a subsearch cannot stand in '${text}'.`);
  };
  return readArguments({
    text,
    start: 0,
    end: text.length,
    command,
    readPredicate: (start, end, stopWords) => parsePredicate({ text, start, end, command, stopWords }),
    readSubsearch: refuse,
    readTemplate: refuse,
    parseText: refuse,
    parseSearchText: refuse,
  });
}
