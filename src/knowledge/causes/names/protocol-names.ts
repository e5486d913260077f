import type { CauseName } from './cause-name';

/** Names of the causes about domain controllers, the network, the protocol, and events that do not say. */
export const protocolNames = [
  {
    id: 'controller-dependency-down',
    verdict: 'fix',
    sentence: 'The domain controller cannot reach something it needs.',
  },
  { id: 'controller-error', verdict: 'fix', sentence: 'The domain controller reports a general error.' },
  {
    id: 'retry-over-tcp',
    verdict: 'ignore',
    sentence: 'The answer did not fit into UDP, and the client asks again over TCP.',
  },
  {
    id: 'realm-referral',
    verdict: 'ignore',
    sentence: 'The account lives in another domain and the client is sent there.',
  },
  {
    id: 'malformed-request',
    verdict: 'investigate',
    sentence: 'The request is not proper Kerberos: a scanner, a fuzzer or very old software.',
  },
  { id: 'unexpected-code', verdict: 'fix', sentence: 'A code that ticket requests do not normally get.' },
  {
    id: 'master-key-outdated',
    verdict: 'fix',
    sentence: 'A key in the database is protected with an outdated master key.',
  },
  {
    id: 'preauth-continues',
    verdict: 'ignore',
    sentence: 'A logon in several steps goes on or starts again.',
  },
  {
    id: 'preauth-not-accepted',
    verdict: 'fix',
    sentence:
      'The KDC does not accept the chosen extension of pre-authentication, such as armoring or a one-time password.',
  },
  {
    id: 'reserved-name',
    verdict: 'investigate',
    sentence: 'A reserved name or realm was used that is not supported.',
  },
  {
    id: 'proxy-without-controller',
    verdict: 'fix',
    sentence: 'A server that passes Kerberos on for its clients does not reach a domain controller.',
  },
  { id: 'code-unreadable', verdict: 'fix', sentence: 'The event has no readable failure code.' },
  { id: 'unknown-code', verdict: 'investigate', sentence: 'The failure code is not assigned by any RFC.' },
  {
    id: 'untranslated',
    verdict: 'fix',
    sentence: 'The text of the event is in another language, so its fields cannot be read.',
  },
] as const satisfies readonly CauseName[];
