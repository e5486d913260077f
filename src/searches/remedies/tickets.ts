import { programStep, valueOr, type FailureNames, type Remedy, type RemedyStep } from './remedy';

const purge = programStep(
  'On the client, in the session of the user: throw its tickets away. It gets new ones.',
  {
    program: 'klist',
    arguments: ['purge'],
  },
);

const purgeSystem = programStep(
  'On the client, as administrator: throw the tickets of the System account away.',
  {
    program: 'klist',
    arguments: ['-li', '0x3e7', 'purge'],
  },
);

const replication = (names: FailureNames): RemedyStep =>
  programStep('See whether the domain controller replicates.', {
    program: 'repadmin',
    arguments: ['/showrepl', valueOr(names.kdc, 'DOMAIN-CONTROLLER')],
  });

const verifyTrust = (names: FailureNames): RemedyStep =>
  programStep(
    'Verify the trust. Where it fails, /reset instead of /verify sets its password anew, from both sides.',
    {
      program: 'netdom',
      arguments: [
        'trust',
        valueOr(names.realm, 'DOMAIN'),
        valueOr(names.service_host, 'OTHER-DOMAIN', '/domain:'),
        '/verify',
      ],
    },
  );

/** Tickets in a client that are of no more use. */
export const uselessTickets: Remedy = {
  causes: [
    'ticket-stuck',
    'ticket-key-wrong',
    'key-version-gone',
    'wrong-realm-ticket',
    'service-ticket-mismatch',
  ],
  steps: () => [purge, purgeSystem],
};

/** A domain controller that does not know what the others know. */
export const behindController: Remedy = {
  causes: ['spn-not-replicated', 'krbtgt-key-changed'],
  steps: (names) => [replication(names)],
};

/** Trusts that are missing or whose passwords differ. */
export const brokenTrust: Remedy = {
  causes: ['trust-not-found', 'trust-password-mismatch', 'realm-key-missing'],
  steps: (names) => [verifyTrust(names)],
};
