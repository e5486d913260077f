import { showAccount } from './directory-objects';
import { powershellText } from './powershell-line';
import { powershellStep, programStep, type FailureNames, type Remedy, type RemedyStep } from './remedy';

const state = (names: FailureNames): RemedyStep =>
  showAccount(
    'See whether the account is locked, disabled or expired, and how old its password is.',
    names.account,
    ['userAccountControl', 'lockoutTime', 'accountExpires', 'logonHours', 'pwdLastSet', 'badPwdCount'],
  );

const services = (names: FailureNames): RemedyStep =>
  powershellStep(
    'On the client: find services that run under the account.',
    `Get-CimInstance Win32_Service | Where-Object { $_.StartName -match [regex]::Escape(${nameOf(names)}) } | Format-Table Name,StartName,State`,
  );

const tasks = (names: FailureNames): RemedyStep =>
  powershellStep(
    'On the client: find scheduled tasks that run under the account.',
    `Get-ScheduledTask | Where-Object { $_.Principal.UserId -match [regex]::Escape(${nameOf(names)}) } | Format-Table TaskPath,TaskName,State`,
  );

const nameOf = ({ account }: FailureNames): string => powershellText(account === '-' ? 'NAME' : account);

const saved = programStep('On the client, as the user: see saved passwords.', {
  program: 'cmdkey',
  arguments: ['/list'],
});

const lockouts = (names: FailureNames): RemedyStep =>
  powershellStep(
    'See from which computers accounts were locked (event 4740), on the domain controller with the PDC role.',
    `Get-WinEvent -ComputerName ${names.kdc === '-' ? "'DOMAIN-CONTROLLER'" : powershellText(names.kdc)} -FilterHashtable @{LogName='Security';Id=4740} | Format-List TimeCreated,Message`,
  );

/** An account that may not log on. */
export const refusedAccount: Remedy = {
  causes: [
    'account-revoked',
    'computer-revoked',
    'revoked-after-logon',
    'client-account-expired',
    'password-expired',
  ],
  steps: (names) => [state(names)],
};

/** An account that was locked by wrong passwords. */
export const lockedAccount: Remedy = {
  causes: ['account-locked-out'],
  steps: (names) => [state(names), lockouts(names)],
};

/** Something on the client that still uses an account, its old password or its old name. */
export const accountInUse: Remedy = {
  causes: [
    'stale-password',
    'deleted-account-in-use',
    'revoked-account-in-use',
    'service-password-expired',
    'wrong-password',
  ],
  steps: (names) => [state(names), services(names), tasks(names), saved],
};

/** A name that the directory may or may not have. */
export const unknownAccount: Remedy = {
  causes: ['account-unknown', 'upn-unknown', 'computer-account-missing', 'delegated-user-unreadable'],
  steps: (names) => [
    showAccount('See whether there is an account with the name.', names.account, [
      'userPrincipalName',
      'whenCreated',
    ]),
  ],
};

/** A computer whose password is not that of its account. */
export const brokenChannel: Remedy = {
  causes: ['broken-secure-channel', 'machine-password-expired'],
  steps: () => [
    powershellStep(
      'On that computer, as administrator: test the channel to the domain and mend it.',
      'Test-ComputerSecureChannel -Repair -Verbose',
    ),
  ],
};
