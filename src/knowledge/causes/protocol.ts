import { references } from './references';
import type { CauseTheme } from './theme';

/** Trouble of the domain controller, of the network and of the protocol; last, what an event does not say. */
export const protocol: CauseTheme = {
  causes: [
    {
      id: 'master-key-outdated',
      text: 'A key in the database is protected with an outdated master key. Active Directory has none, so another KDC answered.',
      confidence: 'documented',
      action: 'Find out which KDC answered, and renew the keys there.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'controller-dependency-down',
      text: 'The domain controller cannot reach something it needs, such as its database, a writable domain controller or a trusted domain.',
      confidence: 'heuristic',
      action:
        'Check it with: dcdiag /s:DOMAIN-CONTROLLER, and: repadmin /replsummary. Clients turn to another one meanwhile.',
      references: [references.codesOfRfc4120, references.guidance],
    },
    {
      id: 'controller-error',
      text: 'The domain controller reports a general error: too many group memberships in the ticket, a service name that is too long, password changes that have not replicated, or a fault of its own.',
      confidence: 'documented',
      action:
        'Read the System log of that domain controller at the same second. Count the groups of the account; more than about a thousand do not fit.',
      references: [references.event4769, references.guidance],
    },
    {
      id: 'retry-over-tcp',
      text: 'The answer does not fit into one UDP packet. The client asks again over TCP.',
      confidence: 'documented',
      action: 'Nothing to do, as long as TCP port 88 is open to the domain controllers.',
      references: [references.event4769, references.codesOfRfc4120],
    },
    {
      id: 'realm-referral',
      text: 'The account lives in another domain, and the client is sent there.',
      confidence: 'heuristic',
      action:
        'Nothing to do when the logon then succeeds. Otherwise check UPN suffixes, name suffix routing and DNS.',
      references: [references.referrals, references.event4768],
    },
    {
      id: 'malformed-request',
      text: 'The request is not proper Kerberos version 5: a scanner, a fuzzer or very old software.',
      confidence: 'heuristic',
      action:
        'Identify the program at the client address. Investigate if it has no reason to speak Kerberos.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'unexpected-code',
      text: 'A code of the talk between applications, which ticket requests do not normally get.',
      confidence: 'heuristic',
      action: 'Look at the program on the client and at the network between it and the domain controller.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'reserved-name',
      text: 'A reserved name or realm was used, such as the anonymous user, and is not supported.',
      confidence: 'documented',
      action: 'Look at the program on the client. Windows does not use such names.',
      references: ['https://www.rfc-editor.org/rfc/rfc6111#section-3'],
    },
    {
      id: 'proxy-without-controller',
      text: 'A server that passes Kerberos on for its clients does not reach a domain controller.',
      confidence: 'documented',
      action: 'Check DNS and port 88 between that server and the domain controllers.',
      references: ['https://datatracker.ietf.org/doc/html/draft-ietf-kitten-iakerb'],
    },
    {
      id: 'untranslated',
      text: 'The text of this event is in another language, so its fields cannot be read.',
      confidence: 'documented',
      action:
        'Collect this log as XML (renderXml = true in inputs.conf): the names of XML fields are the same in every language.',
      references: [references.otherLanguage],
    },
    {
      id: 'code-unreadable',
      text: 'The event failed but has no failure code that can be read.',
      confidence: 'documented',
      action: 'Look at the raw event. A collector that cuts or rewrites messages causes this.',
      references: [references.codesOfRfc4120],
    },
    {
      id: 'unknown-code',
      text: 'The failure code is not assigned by any RFC.',
      confidence: 'heuristic',
      action: 'Look at the raw event and at the System log of the domain controller at the same second.',
      references: [references.codesOfRfc4120],
    },
  ],
  rules: [
    ...['3', '39', '40', '61'].map((code) => ({
      when: { failure_code: code },
      cause: 'malformed-request' as const,
    })),
    { when: { failure_code: '4' }, cause: 'master-key-outdated' },
    { when: { failure_code: '5' }, cause: 'master-key-outdated' },
    { when: { failure_code: '29' }, cause: 'controller-dependency-down' },
    ...['0', '42', '46', '47', '48', '49'].map((code) => ({
      when: { failure_code: code },
      cause: 'unexpected-code' as const,
    })),
    { when: { failure_code: '52' }, cause: 'retry-over-tcp' },
    { when: { failure_code: '60' }, cause: 'controller-error' },
    { when: { failure_code: '68' }, cause: 'realm-referral' },
    ...['82', '83', '84'].map((code) => ({ when: { failure_code: code }, cause: 'reserved-name' as const })),
    { when: { failure_code: '85' }, cause: 'proxy-without-controller' },
    { when: { failure_code: '86' }, cause: 'proxy-without-controller' },
    {
      when: {
        failure_code: '-',
        account_type: 'none',
        service_class: '-',
        service_host_kind: 'none',
        client_kind: 'none',
        delegation: 'no',
      },
      cause: 'untranslated',
    },
    { when: { failure_code: '-' }, cause: 'code-unreadable' },
  ],
};
