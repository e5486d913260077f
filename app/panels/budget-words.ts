import { formatChange, formatCount, formatShare } from '../data/format-number';
import type { VerdictId } from '../looks/verdicts';
import type { VerdictShare } from './budget-of';
import { analysisTexts } from '../texts/analysis-677';

/** From where on a change is told in times, not in percent. */
const tenfold = 10;

/** How a count stands to that of the period before, in words that need no colour: `6 % more than in the 7 days before`. */
export function changeWords(count: number, before: number, period: string): string {
  const { direction, text } = formatChange(count, before);
  const words = analysisTexts.change;
  if (direction === 'same') return words.same(period);
  if (direction === 'new') return words.none(period);
  if (direction === 'down') return words.fewer(text, period);
  return count > before * tenfold ? words.times(text, period) : words.more(text, period);
}

const order: readonly VerdictId[] = ['ignore', 'fix', 'investigate'];

/** The budget in one sentence, known failures left out: `92 % expected, 7 % to fix in 3 causes, 1 % to look at`. */
export function budgetSentence(shares: readonly VerdictShare[]): string {
  const open = shares.filter(({ verdict }) => verdict !== 'known');
  const total = open.reduce((sum, { count }) => sum + count, 0);
  return order
    .flatMap((id) => open.filter(({ verdict }) => verdict === id))
    .map(({ verdict, count, causes }) => {
      const ids = new Set(causes.map(({ id }) => id)).size;
      const share = formatShare(count, total);
      const { expected, toFix, toLookAt } = analysisTexts.budget;
      if (verdict === 'fix') return toFix(share, formatCount(ids), ids === 1);
      return verdict === 'ignore' ? expected(share) : toLookAt(share);
    })
    .join(', ');
}
