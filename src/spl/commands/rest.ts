import type { ArgumentReader } from '../arguments';
import { fromRows } from '../batch';
import type { CommandDefinition } from '../command';
import type { Span } from '../error';
import { runtimeError } from '../error';
import { unquote } from '../quoted-text';
import { choosesThisServer, EVERY_SERVER, withServer, type ServerChoice } from '../server-choice';

const ARGUMENT =
  /("(?:\\[^]|[^"\\])*"|\/?services[^\s,]*)|([^\s=,]+)\s*=\s*("(?:\\[^]|[^"\\])*"|[^\s,]+)|([^\s]+)/y;

interface RestRequest {
  readonly path: string;
  /** Of the endpoint, each with its values in order. */
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly servers: ServerChoice;
  readonly strict: boolean;
  readonly span: Span;
}

/**
 * rest: the entries of a REST endpoint of this host as rows. `splunk_server` and `splunk_server_group` choose servers, of
 * which there is one; `timeout` ends a call that takes long, which none here does; `strict=t` makes an error of an
 * object that is not there, otherwise a warning; `count` is 0, no limit, where it is not given. Any other argument goes
 * to the endpoint, as do those behind a question mark in its path.
 * Source: https://help.splunk.com/splunk-enterprise/spl-search-reference/9.0/search-commands/rest; the words of the
 * warning: https://github.com/gjanders/SplunkAdmins/issues/23
 */
export const rest: CommandDefinition = {
  name: 'rest',
  kind: 'generating',
  parse(args) {
    const { path, args: given, servers, strict, span } = readRequest(args);
    return {
      start: (context) => ({
        push: () => [],
        finish: () => {
          if (!choosesThisServer(servers, context)) return [];
          const rows = context.host.rest(path, given);
          if (rows) return rows.length > 0 ? [fromRows(rows)] : [];
          const text =
            `Failed to fetch REST endpoint uri=${path} from server local. ` +
            'Check that the URI path provided exists in the REST API.';
          if (strict) throw runtimeError(`Error in 'rest' command: ${text}`, span);
          context.message({ type: 'WARN', text });
          return [];
        },
      }),
    };
  },
};

/** Reads all arguments; those of the endpoint hold as they are written, after those of its path. */
function readRequest(args: ArgumentReader): RestRequest {
  const { text, span } = args.rest();
  const given = new Map<string, string[]>();
  let path: string | undefined;
  let servers = EVERY_SERVER;
  let strict = false;
  for (let at = 0; at < text.length;) {
    const blanks = /[\s,]+/y;
    blanks.lastIndex = at;
    at += blanks.exec(text)?.[0].length ?? 0;
    ARGUMENT.lastIndex = at;
    const found = ARGUMENT.exec(text);
    if (!found) break;
    at += found[0].length;
    const [, written, name = '', value = '', other] = found;
    const word = written ?? other;
    const place = { start: span.start + found.index, end: span.start + at };
    if (word !== undefined) {
      if (path !== undefined) throw args.error(`Invalid argument: '${word}'`, place);
      path = word.startsWith('"') ? unquote(word) : word;
      continue;
    }
    const plain = value.startsWith('"') ? unquote(value) : value;
    const token = { kind: 'word', text: plain, raw: value, span: place, spaced: false } as const;
    if (name === 'splunk_server' || name === 'splunk_server_group')
      servers = withServer(servers, name, value);
    else if (name === 'strict') strict = args.boolean(token);
    else if (name === 'timeout') args.integer(token, 0);
    else if (name === 'count') given.set(name, [String(args.integer(token, 0))]);
    else given.set(name, [...(given.get(name) ?? []), plain]);
  }
  if (path === undefined || !/^\/?services/.test(path)) {
    throw args.error('The REST path must begin with /services or /servicesNS.', span);
  }
  const [wanted = '', query = ''] = path.split(/\?(.*)/s);
  const behind = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query))
    behind.set(name, [...(behind.get(name) ?? []), value]);
  return { path: wanted, args: Object.fromEntries([...behind, ...given]), servers, strict, span };
}
