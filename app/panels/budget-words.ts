import { formatChange, formatCount, formatShare } from '../data/format-number';
import type { VerdictId } from '../looks/verdicts';
import type { VerdictShare } from './budget-of';

/** How a count stands to that of the period before, in words that need no colour: `6 % more than in the 7 days before`. */
export function changeWords(count: number, before: number, period: string): string {
  const { direction, text } = formatChange(count, before);
  if (direction === 'same') return `as many as in ${period}`;
  if (direction === 'new') return `none in ${period}`;
  if (direction === 'up')
    return text.endsWith('as many') ? `${text} as in ${period}` : `${text} more than in ${period}`;
  return `${text} fewer than in ${period}`;
}

const order: readonly VerdictId[] = ['ignore', 'fix', 'investigate'];
const counted: Readonly<Record<string, string>> = {
  ignore: 'expected',
  fix: 'to fix',
  investigate: 'to look at',
};

/** The budget in one sentence, known failures left out: `92 % expected, 7 % to fix in 3 causes, 1 % to look at`. */
export function budgetSentence(shares: readonly VerdictShare[]): string {
  const open = shares.filter(({ verdict }) => verdict !== 'known');
  const total = open.reduce((sum, { count }) => sum + count, 0);
  return order
    .flatMap((id) => open.filter(({ verdict }) => verdict === id))
    .map(({ verdict, count, causes }) => {
      const ids = new Set(causes.map(({ id }) => id)).size;
      const where = verdict === 'fix' ? ` in ${formatCount(ids)} ${ids === 1 ? 'cause' : 'causes'}` : '';
      return `${formatShare(count, total)} ${counted[verdict] ?? verdict}${where}`;
    })
    .join(', ');
}
