import { appOf, checkSearch } from '../read-job-request';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { requiredArgument } from '../rest-call';

/** The commands of a search by name and arguments, cut at its outer pipes. */
function commandsOf(search: string): readonly { readonly command: string; readonly rawargs: string }[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (const [token] of search.matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|[[\]|]|[^"`[\]|]+|[\s\S]/g)) {
    if (token === '[') depth++;
    if (token === ']') depth--;
    if (token === '|' && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += token;
  }
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, command = 'search', rawargs = ''] = /^(\w+)\s*([\s\S]*)$/.exec(piece) ?? [];
      return { command, rawargs };
    });
}

/**
 * Parses a search without running it: its commands, or 400 with what is wrong and where.
 * Source: Splunk REST API Reference, "search/v2/parser".
 */
function parse(call: RestCall): RestAnswer {
  const search = requiredArgument(call, 'q');
  checkSearch(call, search, appOf(call));
  const commands = commandsOf(search).map(({ command, rawargs }) => ({
    command,
    rawargs,
    pipeline: 'report',
    args: rawargs,
    isGenerating: false,
    streamType: 'SP_STREAM',
  }));
  const [first, ...rest] = commands;
  return {
    response: {
      remoteSearch: search,
      remoteTimeOrdered: true,
      eventsSearch: first ? `${first.command} ${first.rawargs}` : '',
      eventsTimeOrdered: true,
      eventsStreaming: true,
      reportsSearch: rest.map(({ command, rawargs }) => `${command} ${rawargs}`.trim()).join(' | '),
      canSummarize: false,
      commands,
    },
  };
}

/** The parser, in both its versions. */
export const searchParser: readonly RestEndpoint[] = (['GET', 'POST'] as const).flatMap(
  (method): readonly RestEndpoint[] => [
    { method, path: 'search/v2/parser', handle: parse },
    { method, path: 'search/parser', handle: parse },
  ],
);
