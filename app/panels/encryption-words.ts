import type { EncryptionTotals } from '../data/encryption-totals';
import { formatCount, formatShare } from '../data/format-number';

/** What the numbers mean together, most pressing first; one sentence a line. */
export function readinessWords(totals: EncryptionTotals): readonly string[] {
  const { rc4, des, old, all, refused, blocked, warned } = totals;
  const modern = Math.max(0, rc4 + des - old);
  const words: string[] = [];
  if (refused + blocked > 0) {
    words.push(
      `${formatCount(refused)} requests were refused because client and service have no encryption type in common; the KDC names RC4 or DES as the reason ${formatCount(blocked)} times. Mend these first: somebody cannot work.`,
    );
  }
  if (warned > 0) {
    words.push(
      `${formatCount(warned)} times the KDC warns that it would refuse (201, 202, 205 to 207). Apart from 205, such events come only from domain controllers that lack the updates of July 2026.`,
    );
  }
  if (modern > 0) {
    words.push(
      `${formatCount(modern)} tickets (${formatShare(modern, Math.max(all, modern))}) of domain controllers of Windows 2008 and later still use RC4 or DES. Each is a password that can be cracked, and a service that stops once RC4 is refused.`,
    );
  }
  if (old > 0) {
    words.push(
      `${formatCount(old)} tickets come from domain controllers of Windows 2000 and 2003, which know no AES.`,
    );
  }
  if (words.length === 0) {
    words.push(
      all > 0
        ? 'Every ticket of this range uses AES, and nobody was refused for it.'
        : 'No granted ticket is indexed in this range: the success audit of Kerberos Service Ticket Operations may be off, or not collected.',
    );
  }
  return words;
}
