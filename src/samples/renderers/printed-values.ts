import type { TicketOccurrence } from '../occurrence';
import { NO_TICKET } from '../occurrence';

/** `0x1b`, as XML and Windows up to 2012 R2 print numbers. */
export function lowerHex(number: number): string {
  return `0x${number.toString(16)}`;
}

/** `0x1B`, as text of Windows 2003 and of 2016 and later prints numbers. */
export function upperHex(number: number): string {
  return `0x${number.toString(16).toUpperCase()}`;
}

/** The client's address as Windows 2008 and later print it: IPv4 mapped into IPv6, the loopback as `::1`. */
export function mappedAddress({ client, plainAddress }: TicketOccurrence): string {
  return client === '' || client.includes(':') || plainAddress ? client : `::ffff:${client}`;
}

/** `name@REALM`, as TGS events of Windows 2003 and later print the account; empty without a name. */
export function principal({ account, realm }: TicketOccurrence): string {
  return account === '' ? '' : `${account}@${realm}`;
}

/** Whether the event reports a refusal. */
export function failed({ code }: TicketOccurrence): boolean {
  return code !== 0;
}

/** The encryption type, or what stands in its place on a refusal. */
export function encryptionType({ etype, code }: TicketOccurrence, hex: (number: number) => string): string {
  return hex(code === 0 ? etype : NO_TICKET);
}
