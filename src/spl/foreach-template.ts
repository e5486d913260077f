import { endOfQuoted } from './quoted-text';
import { fieldPattern } from './field-patterns';
import { wildcardSegments } from './wildcard-text';

/** The texts that stand for something in a template of foreach. */
export interface TemplateWords {
  readonly field: string;
  readonly match: string;
  /** Three texts: for the first, second and third wildcard. */
  readonly segments: readonly string[];
  readonly item: string;
  readonly iteration: string;
}

/** The texts that foreach uses where none are given. Source: Splunk Search Reference, "foreach". */
export const TEMPLATE_WORDS: TemplateWords = {
  field: '<<FIELD>>',
  match: '<<MATCHSTR>>',
  segments: ['<<MATCHSEG1>>', '<<MATCHSEG2>>', '<<MATCHSEG3>>'],
  item: '<<ITEM>>',
  iteration: '<<ITER>>',
};

/** A field that a pattern of foreach matched, and what its wildcards stood for. */
export interface FieldMatch {
  readonly name: string;
  readonly segments: readonly string[];
}

/** Characters of a field name that could end a text or begin another command. */
const UNSAFE = /["'`|[\]\\]/;

/** Whether a field's name may stand in a template as text. */
export function fitsTemplate(name: string): boolean {
  return !UNSAFE.test(name);
}

/** The fields that the patterns match, each once, in the order of the patterns. */
export function matchFields(patterns: readonly string[], names: readonly string[]): FieldMatch[] {
  const found = new Map<string, FieldMatch>();
  for (const pattern of patterns) {
    if (!pattern.includes('*')) {
      if (!found.has(pattern)) found.set(pattern, { name: pattern, segments: [] });
      continue;
    }
    const matches = fieldPattern(pattern);
    for (const name of names) {
      if (found.has(name) || !matches(name)) continue;
      found.set(name, { name, segments: wildcardSegments(pattern, name) ?? [] });
    }
  }
  return [...found.values()];
}

/** The template for one field: its name and what the wildcards stood for, as text. */
export function fillForField(template: string, match: FieldMatch, words: TemplateWords): string {
  const fillings: (readonly [string, string])[] = [
    [words.field, match.name],
    [words.match, match.segments.join('')],
    ...words.segments.map((word, index) => [word, match.segments[index] ?? ''] as const),
  ];
  return fillings.reduce((text, [word, value]) => text.replaceAll(word, value), template);
}

/**
 * The template for one value: the word for the item becomes a reference to a field, also within quoted texts,
 * so that a value is never read as part of the search.
 */
export function referToItem(
  template: string,
  words: TemplateWords,
  itemField: string,
  iterationField: string,
): string {
  const refer = (text: string): string =>
    text.replaceAll(words.item, `'${itemField}'`).replaceAll(words.iteration, `'${iterationField}'`);
  let result = '';
  let plain = 0;
  for (let at = 0; at < template.length; at++) {
    if (template[at] !== '"') continue;
    const end = endOfQuoted(template, at);
    if (end < 0) break;
    result +=
      refer(template.slice(plain, at)) +
      referInText(template.slice(at, end), words, itemField, iterationField);
    plain = end;
    at = end - 1;
  }
  return result + refer(template.slice(plain));
}

/** A quoted text with the words in it: pieces joined by `.`, in parentheses. */
function referInText(
  quoted: string,
  words: TemplateWords,
  itemField: string,
  iterationField: string,
): string {
  const inner = quoted.slice(1, -1);
  if (!inner.includes(words.item) && !inner.includes(words.iteration)) return quoted;
  const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pieces = inner
    .split(new RegExp(`(${escape(words.item)}|${escape(words.iteration)})`))
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === words.item) return `'${itemField}'`;
      return piece === words.iteration ? `'${iterationField}'` : `"${piece}"`;
    });
  return pieces.length === 1 ? (pieces[0] as string) : `(${pieces.join('.')})`;
}
