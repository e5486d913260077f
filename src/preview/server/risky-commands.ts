import { SplError } from '../../spl/error';
import { sentPipeline } from '../jobs/sent-pipeline';
import { SplunkError } from '../splunk-error';
import { appOf } from './read-job-request';
import type { RestCall } from './rest-call';
import { booleanArgument } from './rest-call';

/**
 * The commands that Splunk calls risky: they can lose data or send it away.
 * Source: https://help.splunk.com/en/splunk-enterprise/administer/manage-users-and-security/10.2/best-practices-for-splunk-platform-security/spl-safeguards-for-risky-commands/commands-that-trigger-spl-safeguards
 */
const RISKY_COMMANDS: readonly string[] = [
  ...['collect', 'delete', 'dump', 'map', 'mcollect', 'meventcollect', 'outputcsv', 'outputlookup', 'run'],
  ...['runshellscript', 'script', 'sendalert', 'sendemail', 'tscollect'],
];

const RISKY = new RegExp(`[|[]\\s*(${RISKY_COMMANDS.join('|')})\\b`, 'gi');

/** The risky commands of a search with its macros expanded, subsearches included; quoted texts are none. */
export function riskyCommandsOf(expanded: string): readonly string[] {
  const bare = expanded.replace(/"(?:[^"\\]|\\[^])*"/g, '""');
  const names = [...`|${bare}`.matchAll(RISKY)].map(([, name = '']) => name.toLowerCase());
  return [...new Set(names)];
}

/**
 * Refuses a search with risky commands where the call's `check_risky_command` asks for it; a new job is checked where it
 * is true, a post-process search unless it is false. A search that cannot be parsed has its own answer. The status is
 * documented, the words are ours. Throws SplunkError.
 * Source: https://help.splunk.com/en/splunk-enterprise/administer/manage-users-and-security/10.2/best-practices-for-splunk-platform-security/spl-safeguards-for-risky-commands/run-post-process-searches-with-risky-commands-using-the-splunk-platform-rest-api
 */
export function refuseRisky(call: RestCall, sent: string, byDefault: boolean): void {
  if (!booleanArgument(call, 'check_risky_command', byDefault)) return;
  const { user, context } = call;
  const { text } = sentPipeline(sent);
  const search = /^\s*\|/.test(text) && byDefault ? `search ${text}` : text;
  let expanded: string;
  try {
    expanded = context.preview.check(search, { app: appOf(call), user: user.name, roles: user.roles });
  } catch (error) {
    if (error instanceof SplError) return;
    throw error;
  }
  const found = riskyCommandsOf(expanded);
  if (found.length === 0) return;
  throw new SplunkError(
    403,
    `Found potentially risky commands: ${found.join(', ')}. To run them, set check_risky_command to false.`,
    'FATAL',
  );
}
