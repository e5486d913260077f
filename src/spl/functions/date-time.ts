import type { FunctionDefinition } from '../function';
import { strftime } from '../time/strftime';
import { strptime } from '../time/strptime';
import { relativeTime } from '../time/relative-time';
import { asNumber, asText } from '../value';

/**
 * Date and time functions, in the zone of the search's user. strptime gives its seconds with six decimal places,
 * as Splunk prints them.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/DateandTimeFunctions
 */
export const dateTimeFunctions: readonly FunctionDefinition[] = [
  { name: 'now', arity: { least: 0, most: 0 }, call: (_, context) => Math.trunc(context.now) },
  { name: 'time', arity: { least: 0, most: 0 }, call: () => Date.now() / 1000 },
  {
    name: 'relative_time',
    arity: { least: 2, most: 2 },
    call: ([time = null, modifier = null], context) => {
      const from = asNumber(time);
      const text = asText(modifier);
      return from === null || text === null ? null : (relativeTime(text, from, context.timeZone) ?? null);
    },
  },
  {
    name: 'strftime',
    arity: { least: 2, most: 2 },
    call: ([time = null, format = null], context) => {
      const seconds = asNumber(time);
      const text = asText(format);
      return seconds === null || text === null ? null : strftime(seconds, text, context.timeZone);
    },
  },
  {
    name: 'strptime',
    arity: { least: 2, most: 2 },
    call: ([value = null, format = null], context) => {
      const text = asText(value);
      const form = asText(format);
      if (text === null || form === null) return null;
      return strptime(text, form, context.timeZone, context.now)?.toFixed(6) ?? null;
    },
  },
];
