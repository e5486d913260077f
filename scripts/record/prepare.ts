import type { LedgerNeeds } from '../../src/spl/ledger/deviation';
import type { SplunkdAnswer, SplunkdClient } from '../deploy/splunkd-client';

/** The app and owner under which objects are made for the time of a recording. */
export const PLACE = '/servicesNS/nobody/search';

/** Something that splunkd refused. */
export class RecordError extends Error {}

/** The body of an answer with one of these states. Throws RecordError with splunkd's words. */
function bodyOf(
  { status, body }: SplunkdAnswer,
  what: string,
  allowed: readonly number[] = [200, 201],
): unknown {
  if (allowed.includes(status)) return body;
  throw new RecordError(`${what}: ${status} ${messageOf(body) ?? ''}`.trim());
}

/** The text of the first message in an answer. */
export function messageOf(body: unknown): string | undefined {
  const messages = (body as { messages?: readonly { text?: string }[] } | undefined)?.messages;
  return messages?.[0]?.text;
}

const named = (path: string, name: string): string => `${PLACE}/${path}/${encodeURIComponent(name)}`;

/** Makes what a search needs beside events. Gives what takes it away again. */
export async function prepare(ask: SplunkdClient, needs: LedgerNeeds): Promise<() => Promise<void>> {
  const made: string[] = [];
  const create = async (path: string, form: Readonly<Record<string, string>>): Promise<void> => {
    bodyOf(await ask('POST', `${PLACE}/${path}`, form), `${path} ${form['name']}`);
    made.push(named(path, form['name'] as string));
  };
  for (const [name, { args, definition }] of Object.entries(needs.macros ?? {})) {
    await create('configs/conf-macros', { name, definition, args: args.join(', ') });
  }
  for (const [name, search] of Object.entries(needs.savedSearches ?? {})) {
    await create('saved/searches', { name, search });
  }
  for (const [name, text] of Object.entries(needs.tables ?? {})) {
    const data = text.trim().replace(/["\\]/g, '\\$&');
    const search = `| makeresults format=csv data="${data}" | fields - _* | outputlookup ${name}`;
    const form = { search, exec_mode: 'oneshot', output_mode: 'json' };
    bodyOf(await ask('POST', `${PLACE}/search/v2/jobs`, form), `table ${name}`);
    made.push(named('data/lookup-table-files', name));
  }
  return async () => {
    for (const path of made.reverse()) await ask('DELETE', path);
  };
}

/** Sends events. They cannot be taken away again, so whoever calls this looks first whether they are there. */
export async function sendEvents(
  ask: SplunkdClient,
  events: readonly string[],
  sourcetype: string,
  index: string | undefined,
): Promise<void> {
  for (const event of events) {
    const args = new URLSearchParams({ sourcetype, source: 'k677', ...(index ? { index } : {}) });
    bodyOf(await ask('POST', `/services/receivers/simple?${args.toString()}`, event), 'event');
  }
}
