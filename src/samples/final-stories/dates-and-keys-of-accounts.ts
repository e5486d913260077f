import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 10, cause: 'ticket-times-wrong', account: 'aixroot' },
  { request: 'as', code: 11, cause: 'ticket-times-wrong' },
  { request: 'tgs', code: 11, cause: 'ticket-times-wrong', service: 'nfs/filer.{dns}' },
  { request: 'as', code: 21, cause: 'validity-not-begun' },
  { request: 'tgs', code: 22, cause: 'validity-not-begun', service: 'HTTP/launch.{dns}' },
  { request: 'as', code: 1, cause: 'client-account-expired', account: 'trainee 2025' },
  { request: 'as', code: 1, cause: 'client-account-expired' },
  { request: 'tgs', code: 2, cause: 'service-account-expired', service: 'HTTP/pilot.{dns}' },
  { request: 'tgs', code: 2, cause: 'service-account-expired', service: 'MSSQLSvc/pilotdb.{dns}:1433' },
  { request: 'tgs', code: 19, cause: 'service-account-disabled', service: 'HTTP/oldportal.{dns}' },
  { request: 'tgs', code: 19, cause: 'service-account-disabled', service: 'svc_print*' },
  { request: 'as', code: 9, cause: 'key-missing', account: 'vorlage-neu' },
  { request: 'tgs', code: 9, cause: 'key-missing', service: 'host/precreated7.{dns}' },
];

/** Accounts that begin later, ended yesterday, are disabled as services, or have no key. */
export const datesAndKeysOfAccounts: FinalStory = {
  id: 'dates-and-keys-of-accounts',
  about: 'Accounts that begin later, ended yesterday, are disabled as services, or have no key.',
  subnet: 116,
  *tell(scene) {
    yield* tellCases(scene, CASES, 2);
  },
};
