import { heldText } from '../most-held';
import { emitRegex, type EmittedRegex } from './emit';
import { longestSafeText } from './growth';
import { firstPlace } from './literal-hints';
import { compileMatcher, type Matcher } from './matcher';
import { obstacleOf } from './obstacles';
import { parseRegex } from './parse-regex';
import { RegexError } from './regex-error';
import type { Replacement } from './replace';
import { mayRunAway } from './runaway';
import type { RegexGroup, RegexTree } from './syntax';

/** A match: where it lies, and the texts of the groups by number (0 the whole), undefined where unset. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  readonly texts: readonly (string | undefined)[];
}

/** A Perl-compatible regular expression, ready to search. Offsets are UTF-16 units. */
export interface TranslatedRegex {
  readonly pattern: string;
  readonly groupCount: number;
  /** The named groups in order of number; a name may stand several times. */
  readonly groups: readonly RegexGroup[];
  /** Whether every text is tried step by step, with a limit of steps at which the search fails. */
  readonly counted: boolean;
  test(subject: string): boolean;
  /** The first match at or after a place. `numbered`: whether the texts of unnamed groups are wanted. */
  exec(subject: string, from?: number, numbered?: boolean): RegexMatch | undefined;
  /** The matches one after another, at most so many. After an empty one the search goes on a character later. */
  matches(subject: string, most?: number, numbered?: boolean): readonly RegexMatch[];
  /** Start and end of each group of the first match, -1 where unset: two numbers a group, the whole first. */
  spans(subject: string, from?: number): ArrayLike<number> | undefined;
  /** The text with its matches replaced: all of them, or the one that `only` counts to, from 1. */
  replaceAll(subject: string, fill: Replacement, only?: number): string;
}

/** Steps that a pattern may take on one text before the search is given up. */
const STEP_LIMIT = 1_000_000;
/** The same where a text is longer than the pattern is safe for; as many as PCRE2 takes by default. */
const LONG_STEP_LIMIT = 10_000_000;
/** Most matches on one text: each is held until all are found. */
const MOST_MATCHES = 1_000_000;
const MOST_KEPT = 1000;
const kept = new Map<string, TranslatedRegex>();

/**
 * Translates a pattern of PCRE2 and keeps the translation. Throws RegexError.
 *
 * JavaScript's own engine runs it where that gives what PCRE2 gives. A matcher of our own, slower but counted
 * step by step, runs it where the two differ (obstacles.ts), where the pattern may run away (runaway.ts), and
 * where a text is so long that the pattern could take minutes (growth.ts); it gives up with RegexError of
 * kind limit, as Splunk does at its match_limit.
 */
export function translateRegex(pattern: string): TranslatedRegex {
  let translated = kept.get(pattern);
  if (!translated) {
    translated = build(pattern, parseRegex(pattern));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(pattern, translated);
  }
  return translated;
}

function build(pattern: string, tree: RegexTree): TranslatedRegex {
  const obstacle = obstacleOf(tree);
  const native =
    obstacle === 'match' || mayRunAway(tree)
      ? undefined
      : compileNative(pattern, emitRegex(tree), firstPlace(tree));
  const longest = native ? longestSafeText(tree) : Infinity;
  const steps = native && obstacle === 'none' ? LONG_STEP_LIMIT : STEP_LIMIT;
  let slow: Matcher | undefined;

  const find = (subject: string, from: number): Int32Array | undefined => {
    slow ??= compileMatcher(tree, steps);
    const found = slow.find(subject, from, false);
    if (found === 'limit') {
      throw new RegexError(
        'limit',
        `takes more than ${steps} steps on a text of ${subject.length} characters`,
        pattern,
        0,
      );
    }
    return found;
  };
  const nativeFor = (subject: string, groups: 'none' | 'named' | 'numbered'): Native | undefined => {
    if (!native || subject.length > longest) return undefined;
    if (groups === 'none' || obstacle === 'none') return native;
    return obstacle === 'numbered' && groups === 'named' ? native : undefined;
  };
  const exec = (subject: string, from = 0, numbered = false): RegexMatch | undefined => {
    const engine = nativeFor(subject, numbered ? 'numbered' : 'named');
    if (engine) return engine.exec(subject, from);
    const slots = find(subject, from);
    return slots && fromSlots(subject, slots);
  };
  const matches = (subject: string, most = Infinity, numbered = false): readonly RegexMatch[] => {
    const found: RegexMatch[] = [];
    let from = 0;
    while (found.length < most && from <= subject.length) {
      const match = exec(subject, from, numbered);
      if (!match) break;
      if (found.push(match) > MOST_MATCHES) {
        const what = `matches more than ${MOST_MATCHES} times on a text of ${subject.length} characters`;
        throw new RegexError('limit', what, pattern, 0);
      }
      from =
        match.end > match.start
          ? match.end
          : match.end + ((subject.codePointAt(match.end) ?? 0) > 0xffff ? 2 : 1);
    }
    return found;
  };
  return {
    pattern,
    groupCount: tree.groupCount,
    groups: tree.groups,
    counted: !native,
    test: (subject) => nativeFor(subject, 'none')?.test(subject) ?? find(subject, 0) !== undefined,
    exec,
    matches,
    spans: (subject, from = 0) => {
      const engine = nativeFor(subject, 'named');
      return engine ? engine.spans(subject, from) : find(subject, from);
    },
    replaceAll: (subject, fill, only) => {
      let text = '';
      let end = 0;
      for (const [index, match] of matches(subject, only, fill.usesGroups).entries()) {
        if (only !== undefined && index + 1 !== only) continue;
        text = heldText(text + subject.slice(end, match.start) + fill.text(match.texts));
        end = match.end;
      }
      return end === 0 && text === '' ? subject : text + subject.slice(end);
    },
  };
}

function fromSlots(subject: string, slots: Int32Array): RegexMatch {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < slots.length; at += 2) {
    const start = slots[at] as number;
    texts.push(start < 0 ? undefined : subject.slice(start, slots[at + 1]));
  }
  return { start: slots[0] as number, end: slots[1] as number, texts };
}

/** JavaScript's engine at work on a pattern. */
interface Native {
  test(subject: string): boolean;
  exec(subject: string, from: number): RegexMatch | undefined;
  spans(subject: string, from: number): ArrayLike<number> | undefined;
}

function compileNative(
  pattern: string,
  emitted: EmittedRegex,
  firstPlace: ((subject: string, from: number) => number) | undefined,
): Native {
  const { source, numbers, keeps } = emitted;
  const flags = `${emitted.lines ? 'm' : ''}${emitted.sticky ? 'y' : 'g'}u`;
  const regex = create(pattern, source, flags);
  let indexed: RegExp | undefined;
  const plain =
    emitted.opened + 1 === numbers.length &&
    numbers.every((own, number) => own.length === 1 && own[0] === number);

  /** Where to begin; beyond the text where there is no match, at which a global or sticky expression fails at once. */
  const placeFrom = (subject: string, from: number): number => {
    if (!firstPlace || emitted.sticky) return from;
    const place = firstPlace(subject, from);
    return place < 0 ? subject.length + 1 : place;
  };
  const detailed = (subject: string, from: number): RegExpExecArray | null => {
    indexed ??= create(pattern, source, `d${flags}`);
    indexed.lastIndex = placeFrom(subject, from);
    return indexed.exec(subject);
  };
  const pick = <Item>(list: readonly (Item | undefined)[]): readonly (Item | undefined)[] =>
    numbers.map((own) => {
      for (const number of own) if (list[number] !== undefined) return list[number];
      return undefined;
    });
  const keptStart = (found: RegExpExecArray): number =>
    keeps.reduce((start, number) => Math.max(start, found.indices?.[number]?.[0] ?? 0), found.index);

  return {
    test: (subject) => {
      regex.lastIndex = placeFrom(subject, 0);
      return regex.test(subject);
    },
    exec: (subject, from) => {
      if (keeps.length > 0) {
        const found = detailed(subject, from);
        if (!found) return undefined;
        const start = keptStart(found);
        const end = found.index + found[0].length;
        return { start, end, texts: [subject.slice(start, end), ...pick(found).slice(1)] };
      }
      regex.lastIndex = placeFrom(subject, from);
      const found = regex.exec(subject);
      if (!found) return undefined;
      return { start: found.index, end: found.index + found[0].length, texts: plain ? found : pick(found) };
    },
    spans: (subject, from) => {
      const found = detailed(subject, from);
      if (!found?.indices) return undefined;
      const spans = pick(found.indices).flatMap((span) => span ?? [-1, -1]);
      spans[0] = keptStart(found);
      return spans;
    },
  };
}

function create(pattern: string, source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new RegexError('unsupported', error instanceof Error ? error.message : 'its size', pattern, 0);
  }
}
