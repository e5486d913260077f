import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** What a timeline calls series that stand for no name. */
export const seriesTexts = {
  other: () => _('all others'),
  none: () => _('none named'),
} as const;

/** Words of verdicts, outcomes and severities: on labels, after a count, and what they ask of the reader. */
export const lookTexts = {
  verdict: {
    investigate: {
      label: () => _('investigate'),
      counted: () => _('to look at'),
      meaning: () => _('May be an attack: somebody should look at it.'),
    },
    fix: {
      label: () => _('fix'),
      counted: () => _('to fix'),
      meaning: () => _('A misconfiguration or an account problem that can be mended.'),
    },
    ignore: {
      label: () => _('expected'),
      counted: () => _('expected'),
      meaning: () => _('Part of normal operation: nothing to do.'),
    },
    known: {
      label: () => _('known'),
      counted: () => _('known'),
      meaning: () => _('Marked as known by an administrator.'),
    },
  },
  outcome: {
    granted: () => _('granted'),
    refused: () => _('refused'),
    ntlm: () => _('NTLM'),
    lockout: () => _('locked out'),
  },
  severity: {
    critical: () => _('critical'),
    high: () => _('high'),
    medium: () => _('medium'),
    low: () => _('low'),
  },
  countedPart: (count: string, counted: string) => fillText(_('%(count)s %(counted)s'), { count, counted }),
} as const;

/** Texts around long values, trends, names and things to copy. */
export const valueTexts = {
  showLess: () => _('Show less'),
  showCharacters: (count: string) => fillText(_('Show all %(count)s characters'), { count }),
  trend: (busy: string, cells: string, most: string) =>
    fillText(_('Trend: events in %(busy)s of %(cells)s parts of the range, at most %(most)s in one'), {
      busy,
      cells,
      most,
    }),
  notNamed: () => _('not named'),
  investigate: (name: string) => fillText(_('Investigate %(name)s'), { name }),
  mayBeAttack: (count: string) => fillText(_('%(count)s of these may be an attack'), { count }),
  mayBeAttackShort: () => _('may be an attack'),
} as const;

/** Texts of the card of an event and of the commands against a cause. */
export const eventTexts = {
  event: () => _('event'),
  when: () => _('when'),
  on: () => _('on'),
  account: () => _('account'),
  service: () => _('service'),
  client: () => _('client'),
  options: () => _('options'),
  encryption: () => _('encryption'),
  preauth: () => _('preauth'),
  code: () => _('code'),
  port: (port: string) => fillText(_('port %(port)s'), { port }),
  hide: () => _('Hide the event as it was written'),
  show: () => _('Show the event as it was written'),
  written: () => _('The event as it was written'),
  shell: () => _('Shell'),
  commandPrompt: () => _('Command prompt'),
  powershell: () => _('PowerShell'),
  commandFor: (shell: string) => fillText(_('Command for %(shell)s'), { shell }),
  commandOfStep: (step: string) => fillText(_('the command of step %(step)s'), { step }),
  only: (shell: string) => fillText(_('%(shell)s only.'), { shell }),
} as const;
