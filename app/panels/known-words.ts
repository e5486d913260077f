import type { KnownFailure } from '../../src/searches/known-failures';
import { formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { visibleText } from '../data/visible-text';

/** What the keys of a known failure are called. */
export const knownKeyNames = {
  cause_id: 'Cause',
  service: 'Service',
  account: 'Account',
  client_ip: 'Client address',
  failure_code: 'Failure code',
} as const;

/** What a row matches, in words: `Cause expired-ticket, Service http/*`. */
export function scopeWords(keys: KnownFailure['keys']): string {
  return Object.entries(knownKeyNames)
    .flatMap(([key, name]) => {
      const value = keys[key as keyof typeof knownKeyNames];
      return value === undefined ? [] : [`${name} ${visibleText(value)}`];
    })
    .join(', ');
}

/** Until when a row counts; `now` is an ISO time in the zone to use. */
export function untilWords(until: number | undefined, now: string): string {
  return until === undefined ? 'for ever' : `until ${formatTime(isoInZone(until, now))}`;
}

/** How to ask for what one may not do oneself. */
export function howToAsk(user: string): string {
  const who = user === '' ? 'Your user' : `Your user ${user}`;
  return `${who} may not write known failures. Ask an administrator of this app to mark it: send them the text below with a link to this page. Or ask for write access to the collection kerberos_known_failures (Settings > All configurations, or the stanza [collections/kerberos_known_failures] in metadata/local.meta).`;
}
