import { RegexError } from '../../src/spl/regex/regex-error';
import { translateRegex } from '../../src/spl/regex/translate';
import { compileReplacement } from '../../src/spl/regex/replace';
import type { Random } from '../../src/samples/random';
import { onlyExpected, type FuzzTarget } from './fuzz-target';
import { awkwardText, mutateText } from './mutate';

const ATOMS: readonly string[] = [
  'a',
  'b',
  '.',
  '\\w',
  '\\s',
  '[ab]',
  '[^b]',
  '\\d',
  'aa',
  '\\n',
  'x',
  '\\b',
  '^',
  '$',
  '\\1',
  '(?=a)',
  '\\p{L}',
  '(?i)A',
];
const REPEATS: readonly string[] = [
  '',
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '{2,}',
  '{1,9}',
  '{0,30}',
  '*+',
  '{3}',
  '{65535}',
];

/** A pattern of nested choices and repetitions, the kind that runs away. */
function pattern(random: Random, depth: number): string {
  if (depth === 0 || random.chance(0.3)) return random.pick(ATOMS) + random.pick(REPEATS);
  const inner = (): string => pattern(random, depth - 1);
  const parts = Array.from({ length: random.between(1, 4) }, inner);
  const body = random.chance(0.3) ? parts.join('|') : parts.join('');
  const open = random.pick(['(', '(?:', '(?<n>', '(?>', '(?=', '(?!', '(?<=', '(?i:']);
  return `${open}${body})${random.pick(REPEATS)}`;
}

/** Classic runaway patterns, repeated to any degree. */
function runaway(random: Random): string {
  const times = random.between(2, 40);
  return random.pick([
    () => 'a?'.repeat(times) + 'a'.repeat(times),
    () => '(a|aa)'.repeat(times) + '$',
    () => '.*'.repeat(times) + 'x',
    () => '(.*),'.repeat(times) + 'x',
    () => '(?:a|b|ab)*'.repeat(Math.min(times, 6)) + 'c',
    () => '('.repeat(times) + 'a+' + ')+'.repeat(times) + 'b',
    () => '\\s*'.repeat(times) + 'x',
    () => `(?:a{1,9}){1,9}${'(?:a{1,9}){1,9}'.repeat(times % 5)}b`,
    () => '(\\w+\\s?)*$',
    () => '.*a'.repeat(times) + 'b',
  ])();
}

function subject(random: Random): string {
  const kind = random.next();
  const length = random.chance(0.1) ? random.between(1000, 200_000) : random.between(0, 3000);
  if (kind < 0.4)
    return `${random.pick(['a', 'ab', 'a ', ' ', 'a,', 'aab', '\n']).repeat(length)}${random.pick(['', '!', 'x'])}`.slice(
      -length - 1,
    );
  if (kind < 0.6)
    return Array.from({ length: Math.min(length, 400) }, () => random.pick(['a', 'b', ' ', '\n', '1'])).join(
      '',
    );
  return awkwardText(random, 30);
}

/** Regular expressions: they match, or fail as RegexError, within the time. */
export const fuzzRegex: FuzzTarget = {
  id: 'regex',
  about: 'regular expressions: runaway patterns, broken ones, on texts that make them run',
  open: async () => ({
    run: async (random) => {
      const kind = random.next();
      const text =
        kind < 0.5
          ? pattern(random, 3)
          : kind < 0.8
            ? runaway(random)
            : kind < 0.9
              ? mutateText(random, pattern(random, 3))
              : awkwardText(random, 12);
      const on = subject(random);
      const done = await onlyExpected(
        `${text} on ${on.slice(0, 60)}`,
        (error) => error instanceof RegexError,
        () => {
          const regex = translateRegex(text);
          regex.test(on);
          regex.exec(on);
          if (on.length < 500) regex.replaceAll(on, compileReplacement('\\1x'));
          return true;
        },
      );
      return done ? 'ran' : 'refused';
    },
    close: async () => undefined,
  }),
};
