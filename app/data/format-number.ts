import { locale } from './splunk-page';
import { answerTexts } from '../texts/answers';

/** A count with the separators of the user's locale. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** A part of a whole as a percentage; what would round to none or all says so: `<1 %`, `>99 %`. */
export function formatShare(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (part / whole) * 100;
  if (part > 0 && share < 1) {
    return '<1 %';
  }
  if (part < whole && share > 99) {
    return '>99 %';
  }
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(share)} %`;
}

/** A change against an earlier count: the direction for the eye, and words that need no colour. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same' | 'new';
  readonly text: string;
}

/** How a count changed, in percent, or in times where it grew more than tenfold. */
export function formatChange(count: number, before: number): Change {
  if (before === 0) {
    return count === 0
      ? { direction: 'same', text: answerTexts.noChange() }
      : { direction: 'new', text: answerTexts.noneBefore() };
  }
  const ratio = count / before;
  if (ratio > 10) {
    return { direction: 'up', text: answerTexts.times(formatCount(Math.round(ratio))) };
  }
  const percent = Math.round((ratio - 1) * 100);
  if (percent === 0) {
    return { direction: 'same', text: answerTexts.noChange() };
  }
  return { direction: percent > 0 ? 'up' : 'down', text: `${formatCount(Math.abs(percent))} %` };
}
