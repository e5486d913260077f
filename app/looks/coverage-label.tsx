import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import type { CoverageIssue } from '../data/coverage-of';
import { coverageTexts } from '../texts/coverage-677';
import { PillLabel } from './pill-label';

/** How pressing a state of a domain controller is. */
export interface CoverageLook {
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
const coverageLooks: Readonly<Record<CoverageIssue | 'reports', CoverageLook>> = {
  silent: {
    mark: '\u25a0',
    ...alarm,
  },
  'no-failures': {
    mark: '\u25b2',
    ...alarm,
  },
  unreadable: {
    mark: '\u25c6',
    ...warning,
  },
  'no-code-7': {
    mark: '\u25c6',
    ...warning,
  },
  reports: {
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
      text={coverageTexts.state(state)}
      title={coverageTexts.meaning(state)}
    />
  );
}
