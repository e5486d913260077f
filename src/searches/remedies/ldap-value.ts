import { UNSEEN } from './command';

const unseen = new RegExp(UNSEEN.source, 'g');

const bytes = (sign: string): string =>
  Array.from(new TextEncoder().encode(sign), (byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');

/**
 * A value in an LDAP filter. The signs that a filter is made of, and those that are not seen, are written as bytes.
 * Source: https://www.rfc-editor.org/rfc/rfc4515#section-3
 */
export function ldapValue(text: string): string {
  return text.replace(/[\\*()]/g, bytes).replace(unseen, bytes);
}
