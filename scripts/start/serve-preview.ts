import type { Preview } from '../../src/preview/preview';
import { scheduledSearches } from '../../src/preview/scheduler/scheduled-searches';
import { startServer } from '../../src/preview/server/start-server';
import { previewFromFlags } from '../preview-from-options';
import type { Served } from './served';
import type { StartOptions } from './start-options';

const thousands = (count: number): string => count.toLocaleString('en');

/** How many events of which kinds are indexed, a line a kind. */
function inventory(preview: Preview): readonly string[] {
  const { rows } = preview.search('| tstats count where index=* by index sourcetype source');
  return rows.map(
    (row) =>
      `  ${thousands(Number(row.count)).padStart(10)}  ${row.source} (${row.sourcetype}, index=${row.index})`,
  );
}

const clockOf = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');

/** What the scheduler will do, in a line. */
function schedule(preview: Preview): string {
  const { searches, problems } = scheduledSearches(preview.data());
  const wrong = problems.length === 0 ? '' : `; ${problems.length} with a schedule that is none`;
  return `Scheduler:     ${searches.length} saved search(es) enabled${wrong}; alerts at /services/alerts/fired_alerts, actions are never carried out`;
}

/** Serves the built app on the preview's own search head, on events from files or on the samples. */
export async function servePreview(options: StartOptions): Promise<Served> {
  const preview = await previewFromFlags(options);
  const server = await startServer({
    preview,
    port: options.port,
    hostMode: options.host ?? '9.4',
    log: (text) => console.error(text),
    ...(options.scheduler
      ? { scheduled: (text: string) => console.log(`${clockOf(new Date())} ${text}`) }
      : {}),
  });
  const clock = clockOf(new Date(preview.data().now * 1000));
  return {
    entry: server.pageUrl,
    lines: [
      `677 Analysis:  ${server.pageUrl}`,
      `Search:        ${server.pageUrl}/search`,
      `Clock:         ${clock}${options.now === undefined ? ' (the newest event)' : ''}`,
      ...(options.scheduler ? [schedule(preview)] : []),
      `Users:         admin, user; password ${server.password} (for REST clients; the pages need none)`,
      '',
      options.events.length === 0 ? 'Sample events:' : 'Your events:',
      ...inventory(preview),
      '',
      'Your own events:  npm start -- --events security.xml   (XML, Splunk text, .gz, a folder; see docs/own-events.md)',
    ],
    close: () => server.close(),
  };
}
