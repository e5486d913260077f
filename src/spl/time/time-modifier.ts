import { unsupported } from '../error';
import { relativeTime } from './relative-time';
import { strptime } from './strptime';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?([.,]\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The time that an earliest= or latest= names: `now`, a relative modifier, seconds since 1970,
 * `%m/%d/%Y:%H:%M:%S`, or ISO 8601. Undefined where the text is no time.
 * Throws SplError of kind unsupported for real-time modifiers (`rt`, `rt-5m`).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/Search/Specifytimemodifiersinyoursearch
 */
export function timeModifier(text: string, now: number, zone: string): number | undefined {
  const value = text.trim();
  if (/^rt(?:$|[-+@\d]|now)/i.test(value))
    throw unsupported(`Real-time searches are not run here: '${value}'`);
  if (/^\d+(?:\.\d*)?$/.test(value)) return Number(value);
  if (/^(?:now|[+-]|@)/i.test(value)) return relativeTime(value, now, zone);
  const iso = ISO.exec(value);
  if (iso) {
    const [, day = '', clock = '00:00', seconds = ':00', fraction = '', offset] = iso;
    const time = `${day} ${clock}${seconds}`;
    const whole =
      offset === undefined
        ? strptime(time, '%Y-%m-%d %H:%M:%S', zone, now)
        : strptime(`${time} ${offset}`, '%Y-%m-%d %H:%M:%S %z', zone, now);
    return whole === undefined ? undefined : whole + (fraction === '' ? 0 : Number(`0.${fraction.slice(1)}`));
  }
  if (!/^\d{1,2}\/\d{1,2}\/\d{4}:\d{1,2}:\d{1,2}:\d{1,2}$/.test(value)) return undefined;
  return strptime(value, '%m/%d/%Y:%H:%M:%S', zone, now);
}
