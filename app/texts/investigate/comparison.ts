import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the view that compares two sides. */
export const comparisonTexts = {
  shifts: {
    new: () => _('+ new'),
    more: () => _('\u25b2 more'),
    gone: () => _('\u2212 gone'),
    fewer: () => _('\u25bc fewer'),
    same: () => _('\u2248 about the same'),
  },
  change: () => _('Change'),
  verdict: () => _('Verdict'),
  cause: () => _('Cause'),
  causes: () => _('causes'),
  service: () => _('Service'),
  services: () => _('services'),
  countAndRate: (count: string, rate: string, unit: string) =>
    fillText(_('%(count)s (%(rate)s %(unit)s)'), { count, rate, unit }),
  others: (count: string) => fillText(_('%(count)s others'), { count }),
  each: () => _('each'),
  before: () => _('Before'),
  after: () => _('After'),
  aDay: () => _('a day'),
  anHour: () => _('an hour'),
  firstWindow: () => _('First window'),
  secondWindow: () => _('Second window'),
  from: () => _('from'),
  to: () => _('to'),
  ends: {
    first: {
      from: () => _('The first window begins, as year-month-day hour:minute'),
      to: () => _('The first window ends, as year-month-day hour:minute'),
    },
    second: {
      from: () => _('The second window begins, as year-month-day hour:minute'),
      to: () => _('The second window ends, as year-month-day hour:minute'),
    },
  },
  compareThese: () => _('Compare these'),
  setFirst: () => _('Set the first window to the same length of time:'),
  windowShifts: {
    'right-before': () => _('right before the second'),
    day: () => _('the day before'),
    week: () => _('the same weekday a week before'),
    'four-weeks': () => _('the same weekday four weeks before'),
  },
  wouldOverlap: () => _('The windows would overlap.'),
  overlap: () => _('The windows overlap: an event can lie in one of them only. Choose other times.'),
  backwards: () => _('A window has to begin before it ends.'),
  differ: (first: string, second: string) =>
    fillText(
      _(
        'The windows differ in length (%(first)s h and %(second)s h): counts have their number an hour beside them, and more and fewer go by that.',
      ),
      { first, second },
    ),
  titleWindows: (second: string, first: string) =>
    fillText(_('%(second)s against %(first)s, by cause'), { second, first }),
  totals: (nameA: string, a: string, nameB: string, b: string) =>
    fillText(_('%(nameA)s: %(a)s refused requests. %(nameB)s: %(b)s.'), { nameA, a, nameB, b }),
  compare: () => _('Compare'),
  byMoment: () => _('before and after a moment'),
  byWindows: () => _('two windows of time'),
  byController: () => _('one domain controller against the others'),
  moment: () => _('The moment, as year-month-day hour:minute'),
  divideHere: () => _('Divide here'),
  outside: () => _('The moment lies outside the range: choose a longer range.'),
  titleUnnamed: () => _('One domain controller against the others'),
  titleController: (others: string) =>
    fillText(_('One domain controller against %(others)s, by cause'), { others }),
  titleMoment: (time: string) => fillText(_('Before and after %(time)s, by cause'), { time }),
  question: () => _('Which causes are new, gone, more or fewer?'),
  unnamed: () => _('Name the domain controller to hold against the others.'),
  empty: () => _('No request was refused on either side.'),
  byService: () => _('By service'),
  questionServices: () => _('Which services are new, gone, more or fewer?'),
  controllerName: () => _('Name of the domain controller'),
  controllerHint: () => _('name of the domain controller'),
} as const;
