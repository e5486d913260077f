import { _ } from '@splunk/ui-utils/i18n';

import type { CoverageIssue } from '../data/coverage-of';
import { fillText } from './fill-text';

const states: Readonly<Record<CoverageIssue | 'reports', () => string>> = {
  silent: () => _('silent'),
  'no-failures': () => _('no failures at all'),
  unreadable: () => _('another language'),
  'no-code-7': () => _('no code 7'),
  reports: () => _('reports'),
};

const meanings: Readonly<Record<CoverageIssue | 'reports', () => string>> = {
  silent: () => _('It sent events before, and nothing lately: is the computer or its forwarder down?'),
  'no-failures': () => _('It sends Kerberos events and not one failure: failure auditing is probably off.'),
  unreadable: () =>
    _('The labels of its events are in a language that cannot be read: collect the log as XML.'),
  'no-code-7': () =>
    _(
      'No request for an unknown service in this range: current domain controllers log them only when told to.',
    ),
  reports: () => _('It sends failures, code 7 among them.'),
};

const spans: Readonly<Record<number, () => string>> = {
  900: () => _('15 minutes'),
  3600: () => _('1 hour'),
  14400: () => _('4 hours'),
  86400: () => _('24 hours'),
  604800: () => _('7 days'),
};

/** The texts of the page Coverage and set-up. Counts, times and lists of names are formatted already. */
export const coverageTexts = {
  toolbar: () => _('Range'),
  state: (state: CoverageIssue | 'reports') => states[state](),
  meaning: (state: CoverageIssue | 'reports') => meanings[state](),
  span: (seconds: number) => spans[seconds]?.() ?? String(seconds),
  nothing: (definition: string) =>
    definition === ''
      ? _(
          'No Kerberos event in this range where the app looks. Find the right indexes under "Where the app looks for events", or choose a longer range.',
        )
      : fillText(
          _(
            'No Kerberos event in this range where the app looks, which is %(definition)s. Find the right indexes under "Where the app looks for events", or choose a longer range.',
          ),
          { definition },
        ),
  andMore: (names: string, count: string) => fillText(_('%(names)s and %(count)s more'), { names, count }),

  controllers: () => _('Domain controllers'),
  controllersReporting: (controllers: number, count: string) =>
    controllers === 1
      ? _('1 domain controller, and it reports')
      : fillText(_('%(count)s domain controllers, all of them reporting'), { count }),
  controllersTroubled: (controllers: number, count: string, troubled: string) =>
    controllers === 1
      ? _('1 domain controller, with something to look at')
      : fillText(_('%(count)s domain controllers, %(troubled)s with something to look at'), {
          count,
          troubled,
        }),
  controllersQuestion: () =>
    _('Which domain controllers send which Kerberos events, since when, and which keep something back?'),
  controllersRows: () => _('domain controllers'),
  controller: () => _('Domain controller'),
  investigate: (name: string) => fillText(_('Investigate %(name)s'), { name }),
  stateHead: () => _('State'),
  failures: () => _('Failures'),
  codeSeven: () => _('Code 7'),
  eventIds: () => _('Event ids'),
  firstAndLast: () => _('First and last event'),
  never: () => _('never'),
  unknown: () => _('unknown'),
  none: () => _('none'),
  noneReadable: () => _('none readable'),
  eventFailures: (id: string) => fillText(_('%(id)s, failures'), { id }),
  eventGranted: (id: string) => fillText(_('%(id)s, granted in the last hour'), { id }),
  countAndPeriod: (count: string, period: string) => fillText(_('%(count)s, %(period)s'), { count, period }),
  allEvents: () => _('All Kerberos events'),
  sourcetypes: () => _('Sourcetypes'),
  inAnotherLanguage: () => _('In another language'),
  failuresCount: (failures: number, count: string) =>
    failures === 1 ? _('1 failure') : fillText(_('%(count)s failures'), { count }),

  sources: () => _('Indexes and sourcetypes'),
  sourcesQuestion: () => _('Which indexes and sourcetypes hold Kerberos events?'),
  noSource: () => _('No index that the app looks into holds a Kerberos event of this range.'),
  sourcesRows: () => _('sourcetypes'),
  index: () => _('Index'),
  sourcetype: () => _('Sourcetype'),
  indexAndSourcetype: () => _('Index and sourcetype'),
  events: () => _('Events'),
  hosts: () => _('Hosts'),
  firstAndLastFound: () => _('First and last'),
  foundRows: () => _('found indexes'),

  check: () => _('Does the app overlook failures?'),
  checkQuestion: () => _('Do the raw terms by which failures are found lose any on your own events?'),
  checkWhy: () =>
    _(
      'The app finds failures by words that the index can look up, and never reads granted tickets. Here you can count on your own events whether that loses any: the number must be 0. To know, every Kerberos event of the time is read once, which may be many.',
    ),
  theLast: () => _('The last'),
  count: () => _('Count'),
  noFailure: () => _('There is no failure in this time. Choose a longer one.'),
  lostNone: (total: string, all: string, own: string) =>
    fillText(
      _('Lost: 0 of %(total)s failures. %(all)s events were read to know; the app itself reads %(own)s.'),
      { total, all, own },
    ),
  lostSome: (lost: string, total: string) =>
    fillText(
      _(
        'Lost: %(lost)s of %(total)s failures. Please report it with one event of each row, its names changed.',
      ),
      { lost, total },
    ),
  lostRows: () => _('lost failures'),
  event: () => _('Event'),
  lost: () => _('Lost'),

  cost: () => _('What our searches cost'),
  costQuestion: () =>
    _('How long do the searches of this app run, and how many events do they read and match?'),
  measure: () => _('Measure'),
  measureAgain: () => _('Measure again'),
  costWhy: () => _('Looks into the audit index of Splunk over seven days and at the jobs that are kept.'),
  noAudit: () =>
    _(
      'Not available: the audit index of Splunk (_audit) gives nothing to you. It takes a role that may search it, which administrators have. The preview keeps none.',
    ),
  noKeptJob: () => _('No job of a page of this app is kept just now.'),
  auditedRows: () => _('searches of seven days'),
  keptRows: () => _('kept jobs'),
  lastSevenDays: () => _('Last 7 days'),
  runs: () => _('Runs'),
  meanTime: () => _('Mean run time'),
  longest: () => _('Longest'),
  read: () => _('Events read'),
  matched: () => _('Events matched'),
  keptJobs: () => _('Jobs that Splunk still keeps'),
  runTime: () => _('Run time'),
  rows: () => _('Rows'),
  seconds: (seconds: string) => fillText(_('%(seconds)s s'), { seconds }),

  choice: () => _('Where the app looks for events'),
  choiceQuestion: () => _('Which indexes hold the Security and System logs of your domain controllers?'),
  macroSays: () => _('The macro %(macro)s says: %(definition)s'),
  macroByHand: () =>
    _('The macro %(macro)s says: %(definition)s. Somebody wrote it by hand: saving here replaces it.'),
  find: () => _('Find indexes with Kerberos events'),
  overTheLast: () => _('over the last'),
  findCost: () => _('One count over all indexes that you may search.'),
  noneFound: () =>
    _(
      'No index that you may search holds a Kerberos event of this time. Look over a longer time; if there is still none, the Security log of the domain controllers is not collected, or your role may not search its index.',
    ),
  nameOfIndex: () => _('Name of an index'),
  anotherIndex: () => _('another index'),
  add: () => _('Add'),
  notAName: () =>
    _('The name of an index has small letters, digits, underscores and hyphens, and no wildcard.'),
  chosenIndexes: () => _('Chosen indexes'),
  chosen: () => _('Chosen:'),
  noneChosen: () => _('Chosen: none; choose at least one.'),
  chosenIndex: (index: string) => `${index} \u00d7`,
  takeOut: (index: string) => fillText(_('Take out %(index)s'), { index }),
  willSay: () => _('The macro will say:'),
  newDefinition: () => _('the new definition'),
  theRequest: () => _('the request'),
  save: () => _('Save for everybody'),
  saving: () => _('Saving'),
  mayNotWrite: () =>
    _('Your role may not change macros of this app. Send this to your Splunk administrator:'),
  askForMacro: () =>
    _('Please set the search macro kerberos_index of the app Kerberos 677 (kerberos_677) to:'),
  askWhere: () =>
    _('Either in Settings > Advanced search > Search macros, or in etc/apps/kerberos_677/local/macros.conf:'),
  saved: (definition: string) =>
    fillText(_('Saved. The app now looks for events in %(definition)s.'), { definition }),
  notSaved: (message: string) => fillText(_('Not saved: %(message)s'), { message }),
  sendThis: () => _('Send this to your Splunk administrator:'),

  codeSevenFromAll: () =>
    _('Every domain controller whose failures can be read has sent code 7 in this range.'),
  codeSevenMissing: (names: string) => fillText(_('Never a code 7 in this range from %(names)s.'), { names }),
  failuresFromAll: () => _('Every domain controller has sent failures in this range.'),
  failuresMissing: (names: string) =>
    fillText(_('Kerberos events and not one failure in this range from %(names)s.'), { names }),
  allReadable: () => _('Every failure in this range can be read.'),
  someUnreadable: (failures: number, count: string, names: string) =>
    failures === 1
      ? fillText(_('1 failure cannot be read, from %(names)s.'), { names })
      : fillText(_('%(count)s failures cannot be read, from %(names)s.'), { count, names }),
} as const;
