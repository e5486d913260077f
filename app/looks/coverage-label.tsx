import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import type { CoverageIssue } from '../data/coverage-of';
import { PillLabel } from './pill-label';

/** How a state of a domain controller is named, what it means, and how pressing it is. */
export interface CoverageLook {
  readonly label: string;
  readonly meaning: string;
  /** A shape beside the word, so that nothing hangs on colour. */
  readonly mark: string;
  readonly light: { readonly background: string; readonly text: string };
  readonly dark: { readonly background: string; readonly text: string };
}

const alarm = {
  light: { background: '#b3261e', text: '#ffffff' },
  dark: { background: '#ff7a70', text: '#000000' },
};
const warning = {
  light: { background: '#9a5800', text: '#ffffff' },
  dark: { background: '#f0a33a', text: '#000000' },
};
const good = {
  light: { background: '#1a6e3c', text: '#ffffff' },
  dark: { background: '#5cc98a', text: '#000000' },
};

/** The states of a domain controller; `reports` for none of the issues. */
export const coverageLooks: Readonly<Record<CoverageIssue | 'reports', CoverageLook>> = {
  silent: {
    label: 'silent',
    meaning: 'It sent events before, and nothing lately: is the computer or its forwarder down?',
    mark: '\u25a0',
    ...alarm,
  },
  'no-failures': {
    label: 'no failures at all',
    meaning: 'It sends Kerberos events and not one failure: failure auditing is probably off.',
    mark: '\u25b2',
    ...alarm,
  },
  unreadable: {
    label: 'another language',
    meaning: 'The labels of its events are in a language that cannot be read: collect the log as XML.',
    mark: '\u25c6',
    ...warning,
  },
  'no-code-7': {
    label: 'no code 7',
    meaning:
      'No request for an unknown service in this range: current domain controllers log them only when told to.',
    mark: '\u25c6',
    ...warning,
  },
  reports: {
    label: 'reports',
    meaning: 'It sends failures, code 7 among them.',
    mark: '\u2713',
    ...good,
  },
};

/** A state of a domain controller as a small label with its shape and word. */
export function CoverageLabel({ state }: { readonly state: CoverageIssue | 'reports' }) {
  const { isDark } = useSplunkTheme();
  const look = coverageLooks[state];
  return (
    <PillLabel
      colours={isDark ? look.dark : look.light}
      mark={look.mark}
      text={look.label}
      title={look.meaning}
    />
  );
}
