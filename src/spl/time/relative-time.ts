import { move, snap } from './calendar';
import { timeUnit } from './unit';

const STEP = /([+-])(\d*)([a-zA-Z]*)|@([a-zA-Z]+)([0-7]?)/y;

/**
 * Applies a relative time modifier to a time: a chain of offsets and snaps such as `-1d@d+8h`, `@w1`,
 * `+1mon@mon-2d`, `-30m`, or `now`. Undefined where the text is none.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/Search/Specifytimemodifiersinyoursearch
 */
export function relativeTime(modifier: string, from: number, zone: string): number | undefined {
  const text = modifier.trim();
  const start = /^now(?:\(\))?/i.exec(text)?.[0].length ?? 0;
  if (text === '') return undefined;
  let time = from;
  STEP.lastIndex = start;
  while (STEP.lastIndex < text.length) {
    const step = STEP.exec(text);
    if (!step) return undefined;
    const [, sign, amount = '', word = '', snapWord, weekday = ''] = step;
    if (sign !== undefined) {
      const unit = word === '' && amount !== '' ? 's' : timeUnit(word);
      if (!unit) return undefined;
      const count = amount === '' ? 1 : Number(amount);
      time = move(time, sign === '-' ? -count : count, unit, zone);
    } else {
      const unit = timeUnit(snapWord ?? '');
      if (!unit || (weekday !== '' && unit !== 'w')) return undefined;
      time = snap(time, unit, zone, Number(weekday) % 7);
    }
  }
  return time;
}
