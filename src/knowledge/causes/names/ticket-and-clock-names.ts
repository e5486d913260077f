import type { CauseName } from './cause-name';

/** Names of the causes about tickets and clocks. */
export const ticketAndClockNames = [
  {
    id: 'ticket-expired',
    verdict: 'ignore',
    sentence: 'A ticket ran out, or could no longer be renewed, and the client gets a new one.',
  },
  {
    id: 'ticket-stuck',
    verdict: 'fix',
    sentence: 'A client shows the same expired ticket again and again and gets no new one.',
  },
  {
    id: 'ticket-key-wrong',
    verdict: 'investigate',
    sentence: 'A ticket cannot be decrypted: damaged, made with an old key, or forged.',
  },
  {
    id: 'trust-password-mismatch',
    verdict: 'fix',
    sentence: 'A ticket for or from a trusted domain cannot be decrypted: the trust passwords differ.',
  },
  {
    id: 'krbtgt-key-changed',
    verdict: 'fix',
    sentence:
      'Many accounts show one domain controller tickets that it cannot decrypt: krbtgt was reset, or that controller is behind.',
  },
  {
    id: 'ticket-revoked',
    verdict: 'investigate',
    sentence:
      'A ticket-granting ticket is no longer accepted or lacks data that hardened domain controllers demand.',
  },
  {
    id: 'request-replayed',
    verdict: 'investigate',
    sentence: 'The same request came twice: the network, cloned machines, or a replay attack.',
  },
  {
    id: 'wrong-realm-ticket',
    verdict: 'fix',
    sentence: 'A ticket was shown to a realm or server for which it was not made.',
  },
  {
    id: 'ticket-name-mismatch',
    verdict: 'investigate',
    sentence: 'The names in ticket and authenticator differ: a renamed account or a forged ticket.',
  },
  {
    id: 'ticket-address-mismatch',
    verdict: 'fix',
    sentence: 'A ticket is bound to addresses and came from another one.',
  },
  {
    id: 'service-key-mismatch',
    verdict: 'fix',
    sentence:
      'A ticket or request does not fit the key: the service name lies on the wrong account, or DNS leads to the wrong host.',
  },
  {
    id: 'key-version-gone',
    verdict: 'fix',
    sentence: 'A ticket was made with a key version that no longer exists.',
  },
  {
    id: 'realm-key-missing',
    verdict: 'fix',
    sentence: 'There is no key for the realm that the ticket names.',
  },
  {
    id: 'service-ticket-mismatch',
    verdict: 'fix',
    sentence: 'The ticket shown belongs to another service than the one asked for.',
  },
  {
    id: 'forged-ticket',
    verdict: 'investigate',
    sentence: 'One account shows tickets that no domain controller made, again and again.',
  },
  {
    id: 'clock-skew',
    verdict: 'fix',
    sentence:
      'The clocks of client and domain controller differ by more than allowed; which one is wrong is not known.',
  },
  {
    id: 'client-clock-wrong',
    verdict: 'fix',
    sentence: 'One client has a wrong clock: every account on it fails, on every domain controller.',
  },
  {
    id: 'controller-clock-wrong',
    verdict: 'fix',
    sentence: 'One domain controller has a wrong clock: many clients fail there and nowhere else.',
  },
  {
    id: 'issuer-clock-ahead',
    verdict: 'fix',
    sentence: 'A ticket is not yet valid: the domain controller that issued it has a clock ahead.',
  },
  {
    id: 'ticket-times-wrong',
    verdict: 'fix',
    sentence:
      'The start and end times that were asked for make no sense: a wrong clock or a non-Windows client.',
  },
  {
    id: 'validity-not-begun',
    verdict: 'fix',
    sentence: 'The account of client or service is not valid yet.',
  },
] as const satisfies readonly CauseName[];
