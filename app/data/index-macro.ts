import { coverageTexts } from '../texts/coverage-677';
import { splunkRequest } from './splunk-request';

const endpoint = 'configs/conf-macros/kerberos_index';

/** The macro that says where events are looked for, and whether this user may change it. */
export interface IndexMacro {
  readonly definition: string;
  readonly canWrite: boolean;
}

/** Reads the macro with the user's own rights. Throws SplunkRequestError. */
export async function readIndexMacro(): Promise<IndexMacro> {
  const answer = (await splunkRequest({ endpoint, inApp: true, owner: 'nobody' })) as {
    readonly entry?: readonly {
      readonly content?: { readonly definition?: unknown };
      readonly acl?: { readonly can_write?: unknown };
    }[];
  } | null;
  const entry = answer?.entry?.[0];
  return {
    definition: typeof entry?.content?.definition === 'string' ? entry.content.definition : '',
    canWrite: entry?.acl?.can_write === true,
  };
}

/** Writes the macro for everybody, with the user's own rights. Throws SplunkRequestError with Splunk's words. */
export async function writeIndexMacro(definition: string): Promise<void> {
  await splunkRequest({
    endpoint,
    inApp: true,
    owner: 'nobody',
    method: 'POST',
    parameters: [['definition', definition]],
  });
}

/**
 * Whether a text is the name of an index that may stand in the macro: small letters, digits, underscores and
 * hyphens, a letter or digit first, no wildcard. Splunk's internal indexes, which begin with an underscore, hold no
 * Windows events.
 */
export function isIndexName(name: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,79}$/.test(name) && !name.includes('kvstore');
}

/** The definition for these indexes, in order, each once: `(index=a OR index=b)`. Throws on a name that is none. */
export function printDefinition(names: readonly string[]): string {
  const wrong = names.find((name) => !isIndexName(name));
  if (wrong !== undefined || names.length === 0) {
    throw new Error(`not the name of an index: ${wrong ?? 'none was given'}`);
  }
  return `(${[...new Set(names)].map((name) => `index=${name}`).join(' OR ')})`;
}

/** The indexes of a definition in the form that this page writes; undefined for one that somebody wrote otherwise. */
export function readDefinition(definition: string): readonly string[] | undefined {
  const inner = /^\(?\s*(.*?)\s*\)?$/s.exec(definition)?.[1] ?? '';
  const parts = inner.split(/\s+OR\s+/).map((part) => /^index\s*=\s*"?([^"\s]+)"?$/.exec(part)?.[1]);
  return parts.every((name) => name !== undefined && isIndexName(name)) ? (parts as string[]) : undefined;
}

/** What an administrator would have to do instead of a user without the right to write. */
export function askForDefinition(definition: string): string {
  return [
    coverageTexts.askForMacro(),
    definition,
    coverageTexts.askWhere(),
    '[kerberos_index]',
    `definition = ${definition}`,
  ].join('\n');
}

/**
 * The one search of the app that looks into every index: it counts in the index's lists, reads no event, and runs
 * only when somebody asks for it, over a short time. It never stands in a conf file.
 */
export const findIndexes = {
  id: 'find-indexes',
  search:
    '| tstats count dc(host) as hosts min(_time) as first max(_time) as last where index=* `kerberos_event_terms` by index sourcetype | sort 0 - count',
  columns: ['index', 'sourcetype', 'count', 'hosts', 'first', 'last'],
} as const;
