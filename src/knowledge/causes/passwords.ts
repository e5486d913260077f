import { references } from './references';
import type { CauseTheme } from './theme';

/** Passwords and pre-authentication, as far as one event tells. */
export const passwords: CauseTheme = {
  causes: [
    {
      id: 'key-missing',
      text: 'The account has no key, as after an import without a password.',
      confidence: 'documented',
      action: 'Reset the password of the account.',
      references: [references.event4768, references.codesOfRfc4120],
    },
    {
      id: 'password-expired',
      text: 'The password of the user has expired, or must be changed at the next logon.',
      confidence: 'documented',
      action:
        'Nothing to do: the user changes it at the next logon. If a service or job uses the account, set a new password there.',
      references: [references.event4771, references.codesOfRfc4120],
    },
    {
      id: 'machine-password-expired',
      text: 'The password of a computer account has expired. Windows computers do not expire so; an account made by hand or by another system can.',
      confidence: 'heuristic',
      action:
        'Test the channel on the computer with: Test-ComputerSecureChannel -Repair. For other systems renew the key table.',
      references: [references.secureChannel, references.codesOfRfc4120],
    },
    {
      id: 'wrong-password',
      text: 'The password was wrong. One event does not tell whether it was mistyped, saved too long ago, or guessed.',
      confidence: 'documented',
      action:
        'Look at the rhythm: once or twice is a typing error; every few minutes is an old saved password at the client address (service, task, mapped drive, phone); many accounts or many tries are an attack.',
      references: [references.event4771, references.codesOfRfc4120],
    },
    {
      id: 'broken-secure-channel',
      text: 'A computer account used a wrong password: the machine was restored, cloned, reset, or its account is used by two.',
      confidence: 'heuristic',
      action: 'On that computer run: Test-ComputerSecureChannel -Repair. Join it again if that fails.',
      references: [references.secureChannel, references.event4771],
    },
    {
      id: 'preauth-handshake',
      text: 'The client asked without pre-authentication and was told to send it. That is the normal first step of many clients.',
      confidence: 'documented',
      action: 'Nothing to do when the next request succeeds.',
      references: [references.event4768, references.codesOfRfc4120],
    },
    {
      id: 'preauth-continues',
      text: 'A logon in several steps goes on, or its state ran out and it starts again.',
      confidence: 'documented',
      action: 'Nothing to do when the logon then succeeds.',
      references: [references.preauthFramework],
    },
    {
      id: 'preauth-not-accepted',
      text: 'The KDC does not accept an extension of pre-authentication, such as an armoring option or a one-time password.',
      confidence: 'documented',
      action:
        'Check the pre-authentication settings of the client. Active Directory does not do one-time passwords over Kerberos.',
      references: [references.preauthFramework, 'https://www.rfc-editor.org/rfc/rfc6560#section-3.4'],
    },
  ],
  rules: [
    { when: { failure_code: '9' }, cause: 'key-missing' },
    { when: { failure_code: '23', account_type: 'computer' }, cause: 'machine-password-expired' },
    { when: { failure_code: '23' }, cause: 'password-expired' },
    { when: { failure_code: '24', account_type: 'computer' }, cause: 'broken-secure-channel' },
    { when: { failure_code: '24' }, cause: 'wrong-password' },
    { when: { failure_code: '25' }, cause: 'preauth-handshake' },
    { when: { failure_code: '90' }, cause: 'preauth-continues' },
    { when: { failure_code: '91' }, cause: 'preauth-continues' },
    ...['92', '93', '94', '95', '96', '97'].map((code) => ({
      when: { failure_code: code },
      cause: 'preauth-not-accepted' as const,
    })),
  ],
};
