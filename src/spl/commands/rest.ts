import { fromRows } from '../batch';
import type { CommandDefinition } from '../command';
import { unquote } from '../quoted-text';

const ARGUMENT =
  /("(?:\\[^]|[^"\\])*"|\/?services[^\s,]*)|([^\s=,]+)\s*=\s*("(?:\\[^]|[^"\\])*"|[^\s,]+)|([^\s]+)/y;

/** A path as the search writes it, and what stands behind its question mark as arguments. */
function splitPath(written: string): { readonly path: string; readonly query: Record<string, string> } {
  const [path = '', query = ''] = written.split(/\?(.*)/s);
  return { path, query: Object.fromEntries(new URLSearchParams(query)) };
}

/**
 * rest: the entries of a REST endpoint of this host as rows. Arguments such as count=0 or search="..." go to the
 * endpoint, as do those behind a question mark in its path; splunk_server may be `local` or `*`, since there is
 * one server.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Rest
 */
export const rest: CommandDefinition = {
  name: 'rest',
  kind: 'generating',
  parse(args) {
    const { text, span } = args.rest();
    const given: Record<string, string> = {};
    let path: string | undefined;
    for (let at = 0; at < text.length;) {
      const blanks = /[\s,]+/y;
      blanks.lastIndex = at;
      at += blanks.exec(text)?.[0].length ?? 0;
      ARGUMENT.lastIndex = at;
      const found = ARGUMENT.exec(text);
      if (!found) break;
      at += found[0].length;
      const [, written, name, value = '', other] = found;
      const word = written ?? other;
      const place = { start: span.start + found.index, end: span.start + at };
      if (word !== undefined) {
        if (path !== undefined) throw args.error(`Invalid argument: '${word}'`, place);
        path = word.startsWith('"') ? unquote(word) : word;
      } else if (name === 'splunk_server' || name === 'splunk_server_group') {
        if (!/^"?(?:local|\*)"?$/.test(value))
          throw args.unsupported('There is one server here: local.', place);
      } else if (name !== 'timeout') given[name as string] = value.startsWith('"') ? unquote(value) : value;
    }
    if (path === undefined || !/^\/?services/.test(path)) {
      throw args.error('The REST path must begin with /services or /servicesNS.', span);
    }
    const { path: wanted, query } = splitPath(path);
    return {
      start: ({ host }) => ({
        push: () => [],
        finish: () => {
          const rows = host.rest(wanted, { ...query, ...given });
          return rows.length > 0 ? [fromRows(rows)] : [];
        },
      }),
    };
  },
};
