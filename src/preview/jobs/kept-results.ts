import type { SearchThreads } from './search-threads';
import type { FinishedReport, FromThread, RunRequest, StartedReport } from './thread-messages';
import { CONTROL } from './thread-messages';

/** What a finished search said and gave. */
interface KeptResult {
  readonly sid: string;
  readonly started: StartedReport;
  readonly messages: readonly (FromThread & { readonly type: 'message' })[];
  readonly finished: FinishedReport;
}

/** Most bytes of all kept results; beyond, those longest unused are given up. */
const MOST_BYTES = 128 * 1024 * 1024;

/** Functions of chance and of clocks. */
const CHANGING_FUNCTION = /\b(?:random|now|time)\s*\(/i;

/** Commands that write, name the job, ask the server itself or the clock, or run a search that stands elsewhere. */
const CHANGING_COMMAND = new RegExp(
  '[|[]\\s*(?:addinfo|collect|delete|loadjob|makeresults|map|mcollect|meventcollect|outputcsv|outputlookup|outputtext|rest' +
    '|run|runshellscript|savedsearch|script|sendalert|sendemail|stash|sumindex|summaryindex|tscollect|typeahead)\\b',
  'i',
);

/** Whether a search, its macros expanded, gives the same whenever it runs over the same state, and writes nothing. */
export function givesTheSame(expanded: string): boolean {
  const bare = expanded.replace(/"(?:[^"\\]|\\[^])*"/g, '""');
  return !CHANGING_FUNCTION.test(bare) && !CHANGING_COMMAND.test(`|${bare}`);
}

/**
 * Threads that answer a search which has run before from its results: the same text, range, zone, app, user, roles and
 * limits, over the same state of index, settings, lookups and collections, which `state` tells (undefined: cannot be
 * told). Counts are those of the search that ran; `keptFrom` names it.
 */
export function keepResults(
  threads: SearchThreads,
  state: () => string | undefined,
  mostBytes = MOST_BYTES,
): SearchThreads {
  const kept = new Map<string, KeptResult>();
  const keep = (key: string, result: KeptResult): void => {
    kept.set(key, result);
    let bytes = 0;
    for (const { finished } of kept.values()) bytes += finished.packed.byteLength;
    for (const [oldest, { finished }] of kept) {
      if (bytes <= mostBytes) return;
      bytes -= finished.packed.byteLength;
      kept.delete(oldest);
    }
  };
  return {
    ...threads,
    run: (request, report) => {
      const before = state();
      const key = before === undefined ? undefined : keyOf(request, before);
      const known = key === undefined ? undefined : kept.get(key);
      if (key === undefined) threads.run(request, report);
      else if (known) {
        kept.delete(key);
        kept.set(key, known);
        repeat(known, request.sid, report);
      } else {
        const control = new Int32Array(request.control);
        threads.run(
          request,
          recorded(request.sid, report, (result) => {
            const whole = Atomics.load(control, 0) !== CONTROL.finalize && state() === before;
            if (whole && givesTheSame(result.started.expanded)) keep(key, result);
          }),
        );
      }
    },
  };
}

function keyOf(request: RunRequest, state: string): string {
  const { search, app, user, roles, range, timeZone, maxRows, maxEventCells } = request;
  const { earliest, latest } = range;
  return JSON.stringify([
    ...[search, app, user, roles, String(earliest), String(latest), timeZone],
    ...[maxRows, maxEventCells, state],
  ]);
}

/** Passes reports on, and tells at the end what the search said and gave. */
function recorded(
  sid: string,
  report: (message: FromThread) => void,
  ended: (result: KeptResult) => void,
): (message: FromThread) => void {
  let started: StartedReport | undefined;
  const messages: (FromThread & { readonly type: 'message' })[] = [];
  return (message) => {
    if (message.type === 'started') started = message;
    else if (message.type === 'message') messages.push(message);
    else if (message.type === 'finished' && started) ended({ sid, started, messages, finished: message });
    report(message);
  };
}

/** Says again what a search said. */
function repeat(known: KeptResult, sid: string, report: (message: FromThread) => void): void {
  report({ ...known.started, sid });
  for (const message of known.messages) report({ ...message, sid });
  report({ ...known.finished, sid, keptFrom: known.sid });
}
