import { showAccount } from './directory-objects';
import { powershellStep, programStep, type Remedy } from './remedy';

/** Delegation that the lists do not allow. */
export const delegationLists: Remedy = {
  causes: ['delegation-refused'],
  steps: (names) => [
    showAccount('See to which services the account may delegate.', names.account, [
      'msDS-AllowedToDelegateTo',
      'userAccountControl',
    ]),
  ],
};

/** A domain controller without a certificate for logon. */
export const controllerCertificate: Remedy = {
  causes: ['controller-without-certificate', 'controller-certificate-wrong', 'certificate-not-trusted'],
  steps: () => [
    programStep('Test the certificates of the domain controllers.', {
      program: 'certutil',
      arguments: ['-dcinfo', 'verify'],
    }),
  ],
};

/** Accounts that anyone may ask a crackable answer for. */
export const accountsWithoutPreauth: Remedy = {
  causes: ['as-rep-scan'],
  steps: () => [
    powershellStep(
      'Find accounts that need no pre-authentication.',
      "Get-ADUser -LDAPFilter '(userAccountControl:1.2.840.113556.1.4.803:=4194304)' | Format-Table SamAccountName,Enabled",
    ),
  ],
};
