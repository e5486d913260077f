import type { CauseName } from './cause-name';

/** Names of the causes about accounts and passwords. */
export const accountAndPasswordNames = [
  {
    id: 'account-unknown',
    verdict: 'fix',
    sentence: 'No user account has the name: a typing error, a deleted account or the wrong domain.',
  },
  {
    id: 'computer-account-missing',
    verdict: 'fix',
    sentence: 'A computer asks under an account that the domain does not have.',
  },
  {
    id: 'upn-unknown',
    verdict: 'fix',
    sentence: 'No account has the user principal name, or its suffix belongs to no trusted forest.',
  },
  {
    id: 'certificate-name-unknown',
    verdict: 'fix',
    sentence: 'A certificate was used whose subject leads to no account.',
  },
  {
    id: 'delegated-user-unreadable',
    verdict: 'fix',
    sentence: 'A service asked for a ticket on behalf of a user that it does not find or may not read.',
  },
  {
    id: 'user-enumeration',
    verdict: 'investigate',
    sentence: 'One client tries many user names that do not exist.',
  },
  {
    id: 'deleted-account-in-use',
    verdict: 'fix',
    sentence: 'A job or service keeps asking under one account that does not exist.',
  },
  {
    id: 'client-account-expired',
    verdict: 'fix',
    sentence: 'The account that asks has passed its expiry date.',
  },
  {
    id: 'service-account-expired',
    verdict: 'fix',
    sentence: 'The account of the service has passed its expiry date.',
  },
  {
    id: 'account-revoked',
    verdict: 'fix',
    sentence: 'A user account is locked, disabled, expired or outside its logon hours.',
  },
  {
    id: 'computer-revoked',
    verdict: 'fix',
    sentence: 'A computer account is disabled, or it may not log on.',
  },
  {
    id: 'revoked-after-logon',
    verdict: 'fix',
    sentence: 'An account was locked or disabled after it got its ticket, and goes on asking for services.',
  },
  {
    id: 'account-locked-out',
    verdict: 'fix',
    sentence: 'An account is locked because of the wrong passwords just before.',
  },
  {
    id: 'revoked-account-in-use',
    verdict: 'fix',
    sentence: 'A job or device keeps using one disabled or locked account in a steady rhythm.',
  },
  {
    id: 'disabled-account-spray',
    verdict: 'investigate',
    sentence: 'One client tries many accounts that are disabled or locked.',
  },
  {
    id: 'service-account-disabled',
    verdict: 'fix',
    sentence: 'The account of the requested service is disabled or locked.',
  },
  {
    id: 'password-expired',
    verdict: 'ignore',
    sentence: 'The password of a user has expired or must be changed at the next logon.',
  },
  {
    id: 'machine-password-expired',
    verdict: 'fix',
    sentence: 'The password of a computer account has expired.',
  },
  {
    id: 'service-password-expired',
    verdict: 'fix',
    sentence: 'A job or service keeps using one account with an expired password.',
  },
  {
    id: 'old-password-known',
    verdict: 'investigate',
    sentence: 'One client meets expired passwords on many accounts: somebody knows old passwords.',
  },
  {
    id: 'wrong-password',
    verdict: 'fix',
    sentence: 'The password of a user was wrong; nothing more is known.',
  },
  {
    id: 'password-mistyped',
    verdict: 'ignore',
    sentence: 'The password was wrong once or a few times, and then right.',
  },
  {
    id: 'stale-password',
    verdict: 'fix',
    sentence: 'An old saved password is tried against one account every few minutes.',
  },
  {
    id: 'broken-secure-channel',
    verdict: 'fix',
    sentence: 'A computer account uses a wrong password: restored, cloned or renamed machine.',
  },
  {
    id: 'password-spray',
    verdict: 'investigate',
    sentence: 'One client tries few passwords on many accounts.',
  },
  {
    id: 'brute-force',
    verdict: 'investigate',
    sentence: 'Many passwords are tried on one account, from one client or from many.',
  },
  {
    id: 'preauth-handshake',
    verdict: 'ignore',
    sentence:
      'A client asked without pre-authentication first and is told to send it: the normal first step.',
  },
  {
    id: 'as-rep-scan',
    verdict: 'investigate',
    sentence: 'One client asks without pre-authentication for many accounts and never logs on.',
  },
  { id: 'key-missing', verdict: 'fix', sentence: 'An account has no key at all.' },
  {
    id: 'duplicate-spn',
    verdict: 'fix',
    sentence: 'Two accounts hold the same service or user principal name.',
  },
  {
    id: 'preauth-not-sent',
    verdict: 'fix',
    sentence: 'A client is asked for pre-authentication and never sends it: it cannot, or is set not to.',
  },
] as const satisfies readonly CauseName[];
