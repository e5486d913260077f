import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** What the page Investigate calls its searches while one of them is on its way. */
export const sourceTexts = {
  refused: () => _('refused requests'),
  granted: () => _('granted tickets'),
  ntlm: () => _('NTLM logons'),
  ntlmAndLockouts: () => _('NTLM logons and lockouts'),
} as const;

/** The texts of the page Investigate; counts and times are formatted already. */
export const investigateTexts = {
  partOfRange: () => _('part of the range'),
  fixedUnread: (message: string) =>
    fillText(_('What was marked as fixed cannot be read or changed: %(message)s'), { message }),
  forbidden: {
    howToAsk: (who: string) =>
      fillText(
        _(
          '%(who)s may not write what was fixed: nothing was changed. Ask an administrator of this app: send them the text below with a link to this page. Or ask for write access to the collection kerberos_fixed_causes (Settings > All configurations, or the stanza [collections/kerberos_fixed_causes] in metadata/local.meta).',
        ),
        { who },
      ),
    pleaseMark: (cause: string, service: string, time: string) =>
      fillText(_('Please mark as fixed: cause %(cause)s, service %(service)s, fixed at %(time)s.'), {
        cause,
        service,
        time,
      }),
    pleaseRemove: (cause: string, service: string) =>
      fillText(_('Please reopen what was marked as fixed: cause %(cause)s, service %(service)s.'), {
        cause,
        service,
      }),
  },
  controllerGrants: () => _('A domain controller grants very many tickets: only refused requests are read.'),
  readGranted: () => _('Read granted tickets as well'),
  grantedFiltered: () =>
    _('Granted tickets have no code, cause or verdict: with these filters only refused requests are read.'),
  serviceNames: () =>
    _(
      'Refused requests name the service that was asked for (HTTP/web), granted ones the account that runs it (WEB01$): look at both names.',
    ),
  withNeighbours: () =>
    _('Each refusal is judged with all its neighbours in time, as on the page 677 Analysis.'),
  withOwn: () =>
    _(
      'Each refusal is judged with those neighbours alone that name the same, which is faster on a long range.',
    ),
  judgeOwn: () => _('Judge with its own neighbours (faster)'),
  judgeAll: () => _('Judge with all neighbours (slower)'),
  start: () =>
    _(
      'Type an account, a service, a client address or a domain controller above, or choose one that was refused often.',
    ),
  startEmpty: () => _('No refused request in this range. Choose a longer one, or type a name above.'),
  noService: () => _('no service named'),
  noAccount: () => _('no account named'),
  noAddress: () => _('no address'),
  noName: () => _('no name'),
  time: {
    title: () => _('Over time'),
    question: () => _('When were requests granted and refused?'),
    empty: () => _('Nothing in this range. Choose a longer one, or check the name.'),
    chart: () => _('Chart: granted and refused requests over time. The button Table shows the same numbers.'),
    axis: () => _('requests'),
    showAs: () => _('Show as'),
    asChart: () => _('Chart'),
    asTable: () => _('Table'),
  },
  refusedFor: {
    title: () => _('What it was refused for'),
    question: () => _('Which causes does the entity meet, for which services, and were they fixed?'),
    empty: () => _('Nothing was refused in this range.'),
    name: () => _('causes'),
    verdict: () => _('Verdict'),
    cause: () => _('Cause'),
    code: (code: string) => fillText(_('code %(code)s'), { code }),
    codes: (codes: string) => fillText(_('codes %(codes)s'), { codes }),
    codesHead: () => _('Codes'),
    service: () => _('Service'),
    refused: () => _('Refused'),
    accounts: () => _('Accounts'),
    clients: () => _('Clients'),
    trend: () => _('Trend'),
    firstAndLast: () => _('First and last'),
    fixed: () => _('Fixed?'),
    cameBack: (count: string) => fillText(_('Came back: %(count)s since the fix'), { count }),
    noneSince: () => _('Fixed; none since'),
    by: (time: string, who: string) => fillText(_('%(time)s by %(who)s'), { time, who }),
    beforeAndAfter: () => _('Before and after'),
    reopen: () => _('Reopen'),
    mark: () => _('Mark as fixed'),
    otherTime: () => _('At another time'),
    fixedAt: () => _('When it was fixed, as year-month-day hour:minute'),
    setTime: () => _('Set'),
    markWhy: () => _('From now on this page counts what comes back for this cause and service.'),
    open: () => _('not marked'),
  },
  lockout: {
    title: () => _('Who locks it out'),
    question: () => _('Which clients try wrong passwords for the account, and when was it locked?'),
    empty: () => _('No event of the account in this range.'),
    none: () => _('No wrong password, no refusal of a locked account and no lockout in this range.'),
    notIndexed: () => _('No lockout (4740, 644) is indexed in this range.'),
    once: (time: string, machine: string) =>
      fillText(_('Locked out once, the last time %(time)s, called by %(machine)s.'), { time, machine }),
    often: (count: string, time: string, machine: string) =>
      fillText(_('Locked out %(count)s times, the last time %(time)s, called by %(machine)s.'), {
        count,
        time,
        machine,
      }),
    most: (client: string) => fillText(_('Most wrong passwords came from %(client)s.'), { client }),
    lookThere: () =>
      _('Look there for services, tasks, mapped drives, saved credentials and phones with the old password.'),
    name: () => _('clients'),
    client: () => _('Client, in order of the first try'),
    protocol: () => _('Protocol'),
    wrong: () => _('Wrong passwords'),
    revoked: () => _('Refused as revoked'),
    firstAndLast: () => _('First and last'),
  },
  ntlm: {
    title: () => _('NTLM instead of Kerberos'),
    question: () => _('Did the account get in by NTLM where Kerberos did not know the service (code 7)?'),
    empty: () => _('No code 7.'),
    counted: (seconds: string) =>
      fillText(
        _(
          'An accepted NTLM logon (4776, 680) of the same account within %(seconds)s seconds after the refusal.',
        ),
        { seconds },
      ),
    none: () =>
      _(
        'No NTLM logon (4776, 680) of these accounts is indexed in this range: either NTLM was not used, or Credential Validation is not audited.',
      ),
    name: () => _('services'),
    service: () => _('Service'),
    refused: () => _('Refused, code 7'),
    tookOver: () => _('NTLM took over'),
    machines: () => _('Machines that NTLM names'),
  },
  sequence: {
    title: () => _('What happened, newest first'),
    question: () => _('Which requests were granted and refused, in which order?'),
    empty: () =>
      _(
        'Nothing was granted or refused in this range. Names are compared as a whole, letters in either case: check the spelling, or choose a longer range.',
      ),
    name: () => _('lines'),
    time: () => _('Time'),
    since: () => _('Since'),
    times: () => _('Times'),
    outcome: () => _('Outcome'),
    what: () => _('What'),
    why: () => _('Why'),
    verdict: () => _('Verdict'),
    kdc: () => _('Domain controller'),
    account: () => _('Account'),
    service: () => _('Service'),
    client: () => _('Client'),
    code: () => _('Code'),
    row: (outcome: string, asked: string) => fillText(_('%(outcome)s, %(asked)s'), { outcome, asked }),
    timesSince: (count: string, time: string) =>
      fillText(_('%(count)s times since %(time)s'), { count, time }),
    askedFor: () => _('%(asked)s for %(service)s'),
    askedBy: () => _('asked by %(account)s'),
    from: () => _('from %(client)s'),
    newest: (count: string) => fillText(_('The newest %(count)s events are listed.'), { count }),
    showBefore: () => _('Show what came before'),
  },
  touched: {
    account: {
      title: () => _('Accounts'),
      question: () => _('Which accounts does it meet?'),
      name: () => _('accounts'),
    },
    service: {
      title: () => _('Services'),
      question: () => _('Which services does it meet?'),
      name: () => _('services'),
    },
    client: {
      title: () => _('Clients'),
      question: () => _('Which clients does it meet?'),
      name: () => _('clients'),
    },
    kdc: {
      title: () => _('Domain controllers'),
      question: () => _('Which domain controllers does it meet?'),
      name: () => _('domain controllers'),
    },
    empty: () => _('None in this range.'),
    mostOf: (count: string) => fillText(_('The %(count)s names met most are listed.'), { count }),
    nameHead: () => _('Name'),
    refused: () => _('Refused'),
    granted: () => _('Granted'),
  },
  fixedList: {
    title: () => _('Marked as fixed'),
    question: () => _('Did anything that was fixed come back?'),
    empty: () => _('Nothing was marked.'),
    name: () => _('marks'),
    cause: () => _('Cause'),
    service: () => _('Service'),
    everyService: () => _('every service'),
    fixed: () => _('Fixed'),
    since: () => _('Since then'),
    cameBack: (time: string) => fillText(_('Came back: %(time)s'), { time }),
    notSeen: () => _('Not seen in this range'),
    next: () => _('Next'),
  },
} as const;

/** What was asked for and what came of it, in words. */
export const happeningTexts = {
  asked: {
    AS: () => _('logon'),
    TGS: () => _('service ticket'),
    PREAUTH: () => _('password check'),
    RENEWAL: () => _('renewal of a ticket'),
    NTLM: () => _('NTLM logon'),
    LOCKOUT: () => _('account lockout'),
  },
  request: () => _('request'),
  steps: {
    'locked-out': () => _('The account was locked.'),
    'ntlm-accepted': () => _('NTLM accepted the password.'),
    'ntlm-wrong-password': () => _('NTLM refused: wrong password.'),
    'ntlm-locked': () => _('NTLM refused: the account is locked.'),
    'ntlm-refused': () => _('NTLM refused.'),
  },
  encryptedWith: (encryption: string) => fillText(_('encrypted with %(encryption)s'), { encryption }),
  time: () => _('Time'),
  askedHead: () => _('Asked'),
  account: () => _('Account'),
  service: () => _('Service'),
  client: () => _('Client'),
  clientAndPort: (client: string, port: string) => fillText(_('%(client)s, port %(port)s'), { client, port }),
  kdc: () => _('Domain controller'),
  answer: () => _('Answer'),
  whatToDo: () => _('What to do about it'),
  compareHere: () => _('Compare before and after this moment'),
  whichProgram: () => _('Which program asked'),
  lookForIt: () => _('Look for it'),
  whereLooked: () =>
    _(
      'Searches connections (5156, Sysmon 3) of that port, two minutes around, in all indexes that you may read.',
    ),
  noConnection: () =>
    _(
      'No event 5156 and no Sysmon event 3 of that address and port is indexed in the two minutes around. Collect one of them from the clients, or look at the client itself.',
    ),
  program: () => _('Program'),
  user: () => _('User'),
  process: () => _('Process'),
  processOn: (id: string, computer: string) => fillText(_('%(id)s on %(computer)s'), { id, computer }),
} as const;

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
