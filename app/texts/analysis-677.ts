import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** The texts of the page 677 Analysis; counts, shares and times are formatted already. */
export const analysisTexts = {
  page: {
    noService: () => _('no service named'),
    noAccount: () => _('no account named'),
    noAddress: () => _('no address'),
    noName: () => _('no name'),
    nothingPasses: () => _('No refused request passes the filters.'),
    clearFilters: () => _('Clear the filters'),
    nothingAtAll: () =>
      _(
        'No refused request in this time range. Either all is well, or domain controllers do not log refusals, or the macro kerberos_index does not name the index that holds their Security log. Try a longer range first.',
      ),
    checkCoverage: () => _('Check coverage and set-up'),
    nothing: () => _('No refused request.'),
    partOfRange: () => _('part of the range'),
  },
  period: {
    days: (count: string) => fillText(_('the %(count)s days before'), { count }),
    hours: (count: string) => fillText(_('the %(count)s hours before'), { count }),
    minutes: (count: string) => fillText(_('the %(count)s minutes before'), { count }),
  },
  clock: (time: string, zone: string) =>
    fillText(_('The clock of this search head: %(time)s %(zone)s'), { time, zone }),
  reporting: {
    one: () => _('1 domain controller reports'),
    many: (count: string) => fillText(_('%(count)s domain controllers report'), { count }),
    andOthers: (names: string) => fillText(_('%(names)s and others'), { names }),
    silent: (reporting: string, count: string, names: string) =>
      fillText(_('%(reporting)s, %(count)s silent: %(names)s'), { reporting, count, names }),
  },
  change: {
    same: (period: string) => fillText(_('as many as in %(period)s'), { period }),
    none: (period: string) => fillText(_('none in %(period)s'), { period }),
    times: (times: string, period: string) => fillText(_('%(times)s as in %(period)s'), { times, period }),
    more: (share: string, period: string) =>
      fillText(_('%(share)s more than in %(period)s'), { share, period }),
    fewer: (share: string, period: string) =>
      fillText(_('%(share)s fewer than in %(period)s'), { share, period }),
  },
  budget: {
    refused: (count: string, one: boolean) =>
      fillText(one ? _('%(count)s refused request') : _('%(count)s refused requests'), { count }),
    knownFailures: () => _('Known failures'),
    byVerdict: () => _('By verdict'),
    expected: (share: string) => fillText(_('%(share)s expected'), { share }),
    toFix: (share: string, causes: string, one: boolean) =>
      fillText(one ? _('%(share)s to fix in %(causes)s cause') : _('%(share)s to fix in %(causes)s causes'), {
        share,
        causes,
      }),
    toLookAt: (share: string) => fillText(_('%(share)s to look at'), { share }),
    leftOut: () => _('(left out of all other counts)'),
    share: (share: string, causes: string, one: boolean) =>
      fillText(one ? _('(%(share)s, %(causes)s cause)') : _('(%(share)s, %(causes)s causes)'), {
        share,
        causes,
      }),
    then: () => _(', then '),
    andMore: (count: string) => fillText(_(' and %(count)s more'), { count }),
    attack: () => _('May be an attack'),
    fixFirst: () => _('Fix first'),
    largestExpected: () => _('Largest expected cause'),
    noAttack: () => _('No sign of an attack in these requests.'),
    nothingToFix: () => _('Nothing to fix.'),
    noExpected: () => _('No expected ones.'),
    markAsKnown: () => _('Mark as known'),
    knownAndLeftOut: () => _('Known and left out:'),
    countOfNote: (count: string, note: string) => fillText(_('%(count)s by %(note)s'), { count, note }),
    withNeighbours: () =>
      _(
        'Each refusal is judged with its neighbours in time: what else its client, account and domain controller did, filters or not.',
      ),
    alone: () =>
      _(
        'Each refusal is judged by itself, without its neighbours in time: scans and sprays may look like single faults.',
      ),
    judgeAlone: () => _('Judge each by itself (faster)'),
    judgeTogether: () => _('Judge with neighbours (slower)'),
  },
  causes: {
    name: () => _('causes'),
    verdict: () => _('Verdict'),
    cause: () => _('Cause'),
    causeId: () => _('Cause id'),
    codes: () => _('Codes'),
    events: () => _('Events'),
    accounts: () => _('Accounts'),
    services: () => _('Services'),
    clients: () => _('Clients'),
    kdcs: () => _('DCs'),
    share: () => _('Share'),
    trend: () => _('Trend'),
    first: () => _('First seen'),
    last: () => _('Last seen'),
    whatToDo: () => _('What to do'),
    firstAndLast: () => _('First and last'),
    code: (code: string) => fillText(_('code %(code)s'), { code }),
    manyCodes: (codes: string) => fillText(_('codes %(codes)s'), { codes }),
    knownBy: () => _('Known by'),
    knownApart: (count: string) =>
      fillText(_('Known failures, left out of all other counts %(count)s'), { count }),
    knownName: () => _('known failures'),
  },
  codes: {
    name: () => _('codes'),
    code: () => _('Code'),
    codeName: () => _('Name'),
    meaning: () => _('Meaning'),
    row: (code: string) => fillText(_('code %(code)s'), { code }),
  },
  names: {
    someOf: (some: string, all: string) => fillText(_('%(some)s of %(all)s'), { some, all }),
    showAll: () => _('Show all'),
    showAllOf: (title: string) => fillText(_('Show all %(title)s'), { title }),
    titled: (title: string, count: string) => fillText(_('%(title)s: %(count)s'), { title, count }),
    name: () => _('Name'),
    names: () => _('names'),
    events: () => _('Events'),
    attack: () => _('May be an attack'),
    close: () => _('Close'),
  },
  time: {
    divideBy: () => _('Divide by'),
    axis: () => _('refused requests'),
    showAs: () => _('Show as'),
    chart: () => _('Chart'),
    table: () => _('Table'),
    chartOf: (split: string) =>
      fillText(
        _('Chart: refused requests over time by %(split)s. The button Table shows the same numbers.'),
        { split },
      ),
    from: () => _('From'),
    times: () => _('times'),
    showOnly: (count: string, series: string, time: string) =>
      fillText(_('%(count)s %(series)s from %(time)s: show only these'), { count, series, time }),
  },
} as const;

/** The texts of the side panel about a cause or a code. */
export const explainTexts = {
  close: () => _('Close'),
  known: (note: string) => fillText(_('Known: %(note)s'), { note }),
  why: () => _('Why the app thinks so'),
  whatToDo: () => _('What to do'),
  namesOfNewest: () =>
    _('The names are those of the newest event. Nothing is run from here: copy, read, then run.'),
  onlyThis: () => _('Show only this cause'),
  markAsKnown: () => _('Mark as known'),
  investigate: () => _('Investigate'),
  entity: {
    account: (name: string) => fillText(_('account %(name)s'), { name }),
    service: (name: string) => fillText(_('service %(name)s'), { name }),
    client: (name: string) => fillText(_('client %(name)s'), { name }),
    kdc: (name: string) => fillText(_('domain controller %(name)s'), { name }),
  },
  readMore: () => _('Read more'),
  newest: () => _('Newest events'),
  noneHere: () => _('None in this range with these filters.'),
  openAll: () => _('Open all in Search'),
  code: (code: string, name: string) => fillText(_('Code %(code)s %(name)s'), { code, name }),
  codeUnknown: () => _('No standard and no Windows documentation that the app knows assigns this code.'),
  codeText: (text: string, hex: string, category: string) =>
    fillText(_('%(text)s (%(hex)s, %(category)s)'), { text, hex, category }),
  whatItMeans: () => _('What it means'),
} as const;

/** Why an event has its cause: features of rules and what their values mean. */
export const whyTexts = {
  pattern: (pattern: string, verdict: string) =>
    fillText(
      _('%(pattern)s Its neighbours in time decided; by itself the event would be judged %(verdict)s.'),
      { pattern, verdict },
    ),
  features: {
    failure_code: () => _('Failure code'),
    event_id: () => _('Event'),
    request: () => _('Kind of request'),
    era: () => _('Windows'),
    account_type: () => _('Who asked'),
    service_class: () => _('Service class'),
    service_host_kind: () => _('Host in the service name'),
    client_kind: () => _('Client address'),
    delegation: () => _('On behalf of somebody'),
    own_account: () => _('Domain controller asks for itself'),
    foreign_realm: () => _('Ticket of another realm'),
    account: () => _('Form of the account name'),
  },
  meanings: {
    computer: () => _('a computer account'),
    user: () => _('a user account'),
    none: () => _('not named'),
    fqdn: () => _('a full DNS name'),
    short: () => _('a short name'),
    ip: () => _('an IP address'),
    localhost: () => _('localhost'),
    krbtgt: () => _('the ticket-granting service'),
    loopback: () => _('the domain controller itself'),
    remote: () => _('another computer'),
    TGS: () => _('for a service ticket'),
    AS: () => _('for a ticket-granting ticket'),
    PREAUTH: () => _('pre-authentication'),
  },
  confidence: {
    documented: () => _('This cause is documented by Microsoft or a standard.'),
    heuristic: () => _('This is a likely cause, told from the shape of the event: check before you act.'),
  },
} as const;

/** The texts of the dialogs about known failures. */
export const knownTexts = {
  keys: {
    cause_id: () => _('Cause'),
    service: () => _('Service'),
    account: () => _('Account'),
    client_ip: () => _('Client address'),
    failure_code: () => _('Failure code'),
  },
  forEver: () => _('for ever'),
  until: (time: string) => fillText(_('until %(time)s'), { time }),
  yourUser: () => _('Your user'),
  user: (name: string) => fillText(_('Your user %(name)s'), { name }),
  howToAsk: (who: string) =>
    fillText(
      _(
        '%(who)s may not write known failures. Ask an administrator of this app to mark it: send them the text below with a link to this page. Or ask for write access to the collection kerberos_known_failures (Settings > All configurations, or the stanza [collections/kerberos_known_failures] in metadata/local.meta).',
      ),
      { who },
    ),
  request: () => _('the request to an administrator'),
  mark: () => _('Mark as known'),
  introduction: () =>
    _(
      'Known failures stay visible as known and are left out of all other counts, for everybody who uses this app. All of what is filled in must match; %(star)s stands for any text.',
    ),
  any: () => _('any'),
  expected: () => _('expected'),
  starAlone: () =>
    _('The star stands for any text, so this matches more than one name; here no other so far.'),
  starMatches: (names: string) =>
    fillText(_('The star stands for any text, so this matches more than one name: here also %(names)s.'), {
      names,
    }),
  starMatchesMore: (names: string, more: string) =>
    fillText(
      _(
        'The star stands for any text, so this matches more than one name: here also %(names)s and %(more)s more.',
      ),
      { names, more },
    ),
  why: () => _('Why'),
  knownFor: () => _('Known for'),
  days: (count: string) => fillText(_('%(count)s days'), { count }),
  year: () => _('a year'),
  ever: () => _('ever'),
  namesNothing: () => _('A row must name something: one that matches every failure is refused.'),
  hidesSoon: () => _('Counting what this hides ...'),
  hidesLater: () => _('How many requests this hides shows after it is marked.'),
  hides: (count: string) => fillText(_('Hides %(count)s of the requests on this page.'), { count }),
  pleaseMark: (scope: string, why: string) =>
    fillText(_('Please mark as known: %(scope)s. Why: %(why)s'), { scope, why }),
  pleaseRemove: (scope: string) => fillText(_('Please remove from the known failures: %(scope)s'), { scope }),
  cancel: () => _('Cancel'),
  confirm: () => _('Confirm'),
  close: () => _('Close'),
  list: () => _('Known failures'),
  none: () => _('None so far. Mark a cause as known where the side panel explains it.'),
  reading: () => _('Reading ...'),
  what: () => _('What'),
  counts: () => _('Counts'),
  markedBy: () => _('Marked by'),
  hidesHere: () => _('Hides here'),
  remove: () => _('Remove'),
  removeRow: (scope: string) => fillText(_('Remove %(scope)s'), { scope }),
  confirmRemove: (scope: string) => fillText(_('Confirm: remove %(scope)s'), { scope }),
  ignored: () => _('Names nothing, so it is ignored'),
  name: () => _('known failures'),
} as const;
