import { translateRegex } from '../../spl/regex/translate';
import type { EventOrigin } from '../event-index/event-index';

/** What a stanza of props.conf is about, with the test whether it is about an event's origin. */
export interface StanzaPattern {
  readonly about: 'source' | 'host' | 'sourcetype';
  /** True where it names one thing rather than a pattern; such stanzas go before patterns. */
  readonly literal: boolean;
  /** The pattern as written, without its prefix. */
  readonly text: string;
  matches(origin: EventOrigin): boolean;
}

/**
 * Reads a stanza's name: `source::...`, `host::...` (case does not matter there) or a sourcetype. `...` is any
 * text, `*` any text without a folder separator, a dot is a dot, the rest is a regular expression; the whole
 * name must match. Undefined for stanzas that are about something else (`rule::`, `delayedrule::`).
 * Throws RegexError for a pattern that is none. Source: props.conf.spec 9.2, "[<spec>]".
 */
export function stanzaPattern(name: string): StanzaPattern | undefined {
  const prefix = /^(source|host|rule|delayedrule)::/.exec(name)?.[1];
  if (prefix === 'rule' || prefix === 'delayedrule') return undefined;
  const about = prefix === 'source' || prefix === 'host' ? prefix : 'sourcetype';
  const text = prefix === undefined ? name : name.slice(prefix.length + 2);
  if (!/\.\.\.|[*()|[\]{}?+\\^$]/.test(text)) {
    const wanted = about === 'host' ? text.toLowerCase() : text;
    return {
      about,
      literal: true,
      text,
      matches: (origin) => (about === 'host' ? origin.host.toLowerCase() : origin[about]) === wanted,
    };
  }
  const body = text.replace(/\.\.\.|\*|\.|\\./g, (piece) =>
    piece === '...' ? '.*' : piece === '*' ? '[^/\\\\]*' : piece === '.' ? '\\.' : piece,
  );
  const regex = translateRegex(`${about === 'host' ? '(?si)' : '(?s)'}\\A(?:${body})\\z`);
  return { about, literal: false, text, matches: (origin) => regex.test(origin[about]) };
}
