import { strftime } from '../time/strftime';
import { strptime } from '../time/strptime';
import { asNumber, numberText } from '../value';

/** What a conversion may know. */
export interface ConvertSetting {
  readonly timeFormat: string;
  readonly timeZone: string;
  readonly now: number;
}

/** A conversion of one text; null where it has no answer. */
export type Conversion = (text: string, setting: ConvertSetting) => string | null;

/** `[D+]HH:MM:SS` in seconds. */
function durationSeconds(text: string): number | null {
  const [all, days = '0', hours, minutes, seconds] =
    /^\s*(?:(\d+)\+)?(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (all === undefined) return null;
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `[MM:]SS.SSS` in seconds. */
function minuteSeconds(text: string): number | null {
  const [all, minutes = '0', seconds] = /^\s*(?:(\d+):)?(\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  return all === undefined ? null : Number(minutes) * 60 + Number(seconds);
}

/** A size with k, m or g, in kilobytes. Without a letter it is in kilobytes already. */
function kilobytes(text: string): number | null {
  const [all, size, unit = 'k'] = /^\s*([+-]?\d*\.?\d+)\s*([kmg])?b?\s*$/i.exec(text) ?? [];
  if (all === undefined) return null;
  return Number(size) * ({ k: 1, m: 1024, g: 1_048_576 }[unit.toLowerCase()] ?? 1);
}

function leadingNumber(text: string): number | null {
  const digits = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function withoutCommas(text: string): number | null {
  return asNumber(text.replaceAll(',', ''));
}

const printed = (value: number | null): string | null => (value === null ? null : numberText(value));

/** The first conversion that knows the text: a plain number, one with commas, or one with a unit. */
function anyNumber(text: string): number | null {
  return (
    asNumber(text) ?? durationSeconds(text) ?? withoutCommas(text) ?? kilobytes(text) ?? leadingNumber(text)
  );
}

/**
 * The functions of convert. auto leaves what it cannot read, the others take it away.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Convert
 */
export const conversions: Readonly<Record<string, Conversion>> = {
  auto: (text) => printed(anyNumber(text)) ?? text,
  num: (text) => printed(anyNumber(text)),
  ctime: (text, { timeFormat, timeZone }) => {
    const seconds = asNumber(text);
    return seconds === null ? null : strftime(seconds, timeFormat, timeZone);
  },
  mktime: (text, { timeFormat, timeZone, now }) => printed(strptime(text, timeFormat, timeZone, now) ?? null),
  dur2sec: (text) => printed(durationSeconds(text)),
  mstime: (text) => printed(minuteSeconds(text)),
  memk: (text) => printed(kilobytes(text)),
  rmcomma: (text) => text.replaceAll(',', ''),
  rmunit: (text) => printed(leadingNumber(text)),
  none: (text) => text,
};
