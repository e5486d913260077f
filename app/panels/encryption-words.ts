import type { EncryptionTotals } from '../data/encryption-totals';
import { formatCount, formatShare } from '../data/format-number';
import { encryptionTexts } from '../texts/encryption-677';

/** What the numbers mean together, most pressing first; one sentence a line. */
export function readinessWords(totals: EncryptionTotals): readonly string[] {
  const { rc4, des, old, all, refused, blocked, warned } = totals;
  const modern = Math.max(0, rc4 + des - old);
  const words = [
    ...(refused > 0 ? [encryptionTexts.refused(refused, formatCount(refused))] : []),
    ...(blocked > 0 ? [encryptionTexts.blocked(blocked, formatCount(blocked))] : []),
    ...(warned > 0 ? [encryptionTexts.warned(warned, formatCount(warned))] : []),
    ...(modern > 0
      ? [encryptionTexts.modern(modern, formatCount(modern), formatShare(modern, Math.max(all, modern)))]
      : []),
    ...(old > 0 ? [encryptionTexts.old(old, formatCount(old))] : []),
  ];
  if (words.length > 0) {
    return words;
  }
  return [all > 0 ? encryptionTexts.allAes() : encryptionTexts.noTicket()];
}
