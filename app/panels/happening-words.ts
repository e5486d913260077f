import { fallbackWithin } from '../data/ntlm-fallback';
import type { Happening } from '../data/sequence';

const asked: Readonly<Record<string, string>> = {
  AS: 'logon',
  TGS: 'service ticket',
  PREAUTH: 'password check',
  RENEWAL: 'renewal of a ticket',
  NTLM: 'NTLM logon',
  LOCKOUT: 'account lockout',
};

const steps: Readonly<Record<string, string>> = {
  'locked-out': 'The account was locked.',
  'ntlm-accepted': 'NTLM accepted the password.',
  'ntlm-wrong-password': 'NTLM refused: wrong password.',
  'ntlm-locked': 'NTLM refused: the account is locked.',
  'ntlm-refused': 'NTLM refused.',
};

/** What was asked for, in words. */
export function askedWords({ request }: Pick<Happening, 'request'>): string {
  return asked[request] ?? 'request';
}

/** Whether the service says more than the request: logons always ask the ticket-granting service. */
export function namesService({ request, service }: Pick<Happening, 'request' | 'service'>): boolean {
  const logon = request === 'AS' || request === 'PREAUTH';
  return service !== '-' && service !== '' && !(logon && /^krbtgt(?:\/|$)/i.test(service));
}

/** What is to say about something that was not refused: what NTLM said, or how the ticket is encrypted. */
export function detailWords({ outcome, detail }: Pick<Happening, 'outcome' | 'detail'>): string {
  if (outcome === 'granted') {
    return detail === '' || detail === '-' ? '' : `encrypted with ${detail}`;
  }
  return steps[detail] ?? '';
}

/** What the panel on NTLM counts. */
export const fallbackWords = `An accepted NTLM logon (4776, 680) of the same account within ${fallbackWithin} seconds after the refusal.`;
