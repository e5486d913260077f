import { programStep, valueOr, type FailureNames, type Remedy, type RemedyStep } from './remedy';

const compare = (names: FailureNames): RemedyStep =>
  programStep('On the client: see how far its clock is from the domain controller.', {
    program: 'w32tm',
    arguments: [
      '/stripchart',
      valueOr(names.kdc, 'DOMAIN-CONTROLLER', '/computer:'),
      '/samples:3',
      '/dataonly',
    ],
  });

const correct = (where: string): RemedyStep =>
  programStep(`On ${where}: find the time source again and set the clock.`, {
    program: 'w32tm',
    arguments: ['/resync', '/rediscover'],
  });

const source = programStep('There: see where the time comes from.', {
  program: 'w32tm',
  arguments: ['/query', '/source'],
});

const all = programStep('Compare the clocks of all domain controllers.', {
  program: 'w32tm',
  arguments: ['/monitor'],
});

/** The clock of a client, or one of two. */
export const clientClock: Remedy = {
  causes: ['clock-skew', 'client-clock-wrong', 'ticket-times-wrong'],
  steps: (names) => [compare(names), correct('the client'), source],
};

/** The clock of a domain controller. */
export const controllerClock: Remedy = {
  causes: ['controller-clock-wrong', 'issuer-clock-ahead', 'validity-not-begun'],
  steps: () => [all, correct('the domain controller whose clock is wrong'), source],
};
