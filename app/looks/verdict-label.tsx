import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import { PillLabel } from './pill-label';
import { verdictLook } from './verdicts';

/** A verdict as a small label with its shape and word. */
export function VerdictLabel({
  verdict,
  known = 'no',
}: {
  readonly verdict: string;
  readonly known?: string;
}) {
  const { isDark } = useSplunkTheme();
  const look = verdictLook(verdict, known);
  return (
    <PillLabel
      colours={isDark ? look.dark : look.light}
      mark={look.mark}
      text={look.label}
      title={look.meaning}
    />
  );
}
