/** Names of months in English, as Splunk prints them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Names of weekdays in English, Sunday first. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/**
 * Formats that stand for several variables; those of a locale are for US English.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Commontimeformatvariables
 */
export const COMPOSITES: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  D: '%m/%d/%y',
  F: '%Y-%m-%d',
  h: '%b',
  r: '%I:%M:%S %p',
  R: '%H:%M',
  T: '%H:%M:%S',
  x: '%-m/%-d/%Y',
  X: '%-H:%M:%S',
  '+': '%a %b %e %H:%M:%S %Z %Y',
};
