import { SplError } from '../../spl/error';
import { parsePredicate } from '../../spl/parse-predicate';
import type { SearchPredicate } from '../../spl/predicate';
import { isTrue, type LayeredStanza } from '../conf-layers';

/** How a column of a lookup is compared. */
export type MatchType = 'EXACT' | 'WILDCARD' | 'CIDR';

/** The rows of a time-bounded lookup count only for events that come so many seconds after them. */
export interface TimeBounds {
  readonly field: string;
  readonly format: string;
  readonly least: number;
  readonly most: number;
}

/** A lookup as a stanza of transforms.conf defines it. Source: transforms.conf.spec 9.2, "Lookup tables". */
export interface LookupDefinition {
  readonly name: string;
  readonly app: string;
  readonly table:
    | { readonly kind: 'csv'; readonly file: string }
    | { readonly kind: 'kvstore'; readonly collection: string; readonly fields: readonly string[] };
  readonly matchTypes: ReadonlyMap<string, MatchType>;
  readonly caseSensitive: boolean;
  readonly mostMatches: number;
  readonly leastMatches: number;
  readonly defaultMatch: string;
  readonly time: TimeBounds | undefined;
  /** Rows that do not pass are not there. */
  readonly filter?: SearchPredicate;
}

/** A lookup that is defined, but not in a way that is run here: the place with the reason, and both apart. */
export interface RefusedLookup {
  readonly refused: string;
  readonly setting: string;
  readonly reason: string;
}

/** Kinds of lookup that need what the preview has not. */
const REFUSED: readonly string[] = ['external_cmd', 'feature_id_element', 'advanced_options'];

/** Reads a stanza of transforms.conf as a lookup; undefined where it defines none. */
export function lookupDefinition(stanza: LayeredStanza): LookupDefinition | RefusedLookup | undefined {
  const setting = (key: string): string | undefined => stanza.settings.get(key)?.value;
  const file = setting('filename');
  const type = setting('external_type');
  if (file === undefined && type === undefined && setting('external_cmd') === undefined) return undefined;
  for (const key of REFUSED) {
    const found = stanza.settings.get(key);
    if (found) return refusal(stanza, key, `is not run here (lookup of kind ${key})`);
  }
  if (type !== undefined && type !== 'kvstore') return refusal(stanza, 'external_type', `"${type}" is not run here`);
  const timeField = setting('time_field');
  const filter = readFilter(setting('filter') ?? '');
  if (typeof filter === 'string') return refusal(stanza, 'filter', `cannot be read: ${filter}`);
  const matchTypes = readMatchTypes(setting('match_type') ?? '');
  if (!matchTypes) return refusal(stanza, 'match_type', 'is not EXACT(...), WILDCARD(...) or CIDR(...)');
  return {
    name: stanza.name,
    app: stanza.app,
    table:
      type === 'kvstore'
        ? {
            kind: 'kvstore',
            collection: setting('collection') ?? '',
            fields: (setting('fields_list') ?? '').split(',').map((field) => field.trim()),
          }
        : { kind: 'csv', file: file ?? '' },
    matchTypes,
    caseSensitive: isTrue(setting('case_sensitive_match'), true),
    mostMatches: wholeNumber(setting('max_matches'), timeField ? 1 : 100),
    leastMatches: wholeNumber(setting('min_matches'), 0),
    defaultMatch: setting('default_match') ?? '',
    time: timeField
      ? {
          field: timeField,
          format: setting('time_format') ?? '%s.%Q',
          least: wholeNumber(setting('min_offset_secs'), 0),
          most: wholeNumber(setting('max_offset_secs'), 2_000_000_000),
        }
      : undefined,
    ...(filter ? { filter } : {}),
  };
}

/** Reads a filter, a search expression; the reason where it is none. */
function readFilter(text: string): SearchPredicate | string | undefined {
  if (text.trim() === '') return undefined;
  try {
    return parsePredicate({ text, start: 0, end: text.length, command: 'search' }).predicate;
  } catch (error) {
    if (error instanceof SplError) return error.message;
    throw error;
  }
}

/** The definition that Splunk gives a table file used by its name alone. */
export function fileDefinition(file: string, app: string): LookupDefinition {
  return {
    name: file,
    app,
    table: { kind: 'csv', file },
    matchTypes: new Map(),
    caseSensitive: true,
    mostMatches: 100,
    leastMatches: 0,
    defaultMatch: '',
    time: undefined,
  };
}

function refusal(stanza: LayeredStanza, setting: string, reason: string): RefusedLookup {
  const found = stanza.settings.get(setting);
  const place = `${found?.app ?? stanza.app}/${found?.file ?? 'transforms.conf'}: [${stanza.name}] ${setting}`;
  return { refused: `${place} ${reason}`, setting, reason };
}

function wholeNumber(text: string | undefined, byDefault: number): number {
  return text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : byDefault;
}

/** Reads `WILDCARD(a), CIDR(b, c)`; undefined where it is not of that form. */
function readMatchTypes(text: string): ReadonlyMap<string, MatchType> | undefined {
  const types = new Map<string, MatchType>();
  const rest = text.replace(/\b(EXACT|WILDCARD|CIDR)\s*\(([^)]*)\)/gi, (_, kind: string, fields: string) => {
    for (const field of fields.split(',')) types.set(field.trim(), kind.toUpperCase() as MatchType);
    return '';
  });
  return /^[\s,]*$/.test(rest) ? types : undefined;
}
