import { InvalidArgumentError } from 'commander';
import type { HostMode } from '../../src/preview/server/server-context';
import type { PreviewFlags } from '../preview-from-options';

/** The command line of `npm start`. */
export interface StartOptions extends PreviewFlags {
  readonly port: number;
  readonly open: boolean;
  readonly host?: HostMode;
  /** The address of a real splunkd. */
  readonly splunk?: string;
  readonly insecure: boolean;
  /** Runs saved searches that are enabled when they are due. */
  readonly scheduler: boolean;
}

/** Takes a port. */
export function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a whole number from 0 (any free one) to 65535.');
  }
  return port;
}

/**
 * What is wrong with options that are fine one by one: undefined where nothing is. A real Splunk has events, apps and a
 * clock of its own.
 */
export function contradiction(options: StartOptions): string | undefined {
  if (options.splunk === undefined) {
    return options.insecure
      ? '--insecure is about the certificate of a real Splunk: give --splunk as well.'
      : undefined;
  }
  const own = [
    ['--events', options.events.length > 0],
    ['--app', options.app.length > 0],
    ['--now', options.now !== undefined],
    ['--scheduler', options.scheduler],
  ] as const;
  const given = own.filter(([, is]) => is).map(([name]) => name);
  return given.length === 0
    ? undefined
    : `${given.join(' and ')} cannot go with --splunk: events, apps, clock and scheduler are those of that Splunk.`;
}
