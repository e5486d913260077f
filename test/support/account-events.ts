import { modernText, oldText } from './event-forms';

/** A 4740 as text: an account was locked out, and which computer caused it. */
export function lockoutText(event: {
  readonly time: string;
  readonly account: string;
  readonly caller: string;
  readonly kdc?: string;
}): string {
  const message = `A user account was locked out.\n\nSubject:\n\tSecurity ID:\t\tS-1-5-18\n\tAccount Name:\t\tDC1$\n\tAccount Domain:\t\tCORP\n\tLogon ID:\t\t0x3E7\n\nAccount That Was Locked Out:\n\tSecurity ID:\t\tS-1-5-21-1-2-3-1104\n\tAccount Name:\t\t${event.account}\n\nAdditional Information:\n\tCaller Computer Name:\t${event.caller}`;
  return modernText({ ...event, id: 4740 }, false, message);
}

/** A 4776 as text: what a domain controller thought of an NTLM password. */
export function ntlmText(event: {
  readonly time: string;
  readonly account: string;
  readonly workstation: string;
  readonly status: string;
  readonly kdc?: string;
}): string {
  const message = `The computer attempted to validate the credentials for an account.\n\nAuthentication Package:\tMICROSOFT_AUTHENTICATION_PACKAGE_V1_0\nLogon Account:\t${event.account}\nSource Workstation:\t${event.workstation}\nError Code:\t${event.status}`;
  return modernText({ ...event, id: 4776 }, event.status !== '0x0', message);
}

/** A 644 as text of Windows 2000 and 2003: an account was locked out. */
export function oldLockoutText(event: {
  readonly time: string;
  readonly account: string;
  readonly caller: string;
  readonly kdc?: string;
}): string {
  return oldText({ ...event, id: 644 }, false, [
    'User Account Locked Out:',
    `Target Account Name:\t${event.account}`,
    'Target Account ID:\t%{S-1-5-21-1-2-3-1104}',
    `Caller Machine Name:\t${event.caller}`,
    'Caller User Name:\tOLDDC1$',
    'Caller Domain:\tCORP',
    'Caller Logon ID:\t(0x0,0x3E7)',
  ]);
}

/** A 681 as text of Windows 2000: an NTLM logon failed; the status is printed in decimal. */
export function oldNtlmText(event: {
  readonly time: string;
  readonly account: string;
  readonly workstation: string;
  readonly status: number;
  readonly kdc?: string;
}): string {
  return oldText({ ...event, id: 681 }, true, [
    `The logon to account: ${event.account}`,
    'by: MICROSOFT_AUTHENTICATION_PACKAGE_V1_0',
    `from workstation: ${event.workstation}`,
    `failed. The error code was: ${event.status}`,
  ]);
}
