import { programStep, valueOr, type FailureNames, type Remedy, type RemedyStep } from './remedy';

/** Who must stand behind a service name: the account that runs the service, which no refused request names. */
const OWNER = 'ACCOUNT-THAT-RUNS-THE-SERVICE';

const WHY_OWNER =
  'The event names the account that asked, not the one that runs the service. Put the latter in: the account of the service, or the computer account if it runs as Local System or Network Service. A name registered on the wrong account breaks the service for everybody.';

const spn = (names: FailureNames): ReturnType<typeof valueOr> =>
  valueOr(names.service.includes('/') ? names.service : '-', 'CLASS/HOST');

const look = (names: FailureNames): RemedyStep =>
  programStep('See which account holds the name.', { program: 'setspn', arguments: ['-Q', spn(names)] });

const register = (names: FailureNames): RemedyStep =>
  programStep(
    'If nobody holds it, register it. The command refuses a name that another account has.',
    { program: 'setspn', arguments: ['-S', spn(names), { placeholder: OWNER }] },
    WHY_OWNER,
  );

const twice = programStep('Find names that two accounts hold, in the whole forest.', {
  program: 'setspn',
  arguments: ['-X', '-F'],
});

const resolve = (names: FailureNames): RemedyStep =>
  programStep('See where DNS leads: an alias shows its real name.', {
    program: 'nslookup',
    arguments: [valueOr(names.service_host, 'HOST')],
  });

const alias = (names: FailureNames): RemedyStep =>
  programStep(
    'If the name is an alias of a server, add it there.',
    {
      program: 'netdom',
      arguments: [
        'computername',
        { placeholder: 'SERVER' },
        valueOr(names.service_host, 'ALIAS.DOMAIN', '/add:'),
      ],
    },
    'SERVER is the computer behind the alias; the event does not name it.',
  );

/** Names that nobody holds: look, then register on the owner. */
export const registerServiceName: Remedy = {
  causes: ['sql-without-spn', 'web-without-spn', 'service-unknown', 'user-without-spn'],
  steps: (names) => [look(names), register(names)],
};

/** Names of computers that are aliases, or gone. */
export const correctHostName: Remedy = {
  causes: [
    'computer-name-unknown',
    'netbios-name-differs',
    'plain-name-unknown',
    'system-account',
    'ldap-without-spn',
  ],
  steps: (names) => [look(names), resolve(names), alias(names)],
};

/** Names on the wrong account, or on two. */
export const correctOwner: Remedy = {
  causes: ['duplicate-spn', 'service-key-mismatch'],
  steps: (names) => [look(names), twice, resolve(names)],
};
