import useSplunkTheme from '@splunk/themes/useSplunkTheme';

import type { Outcome } from '../data/sequence';
import { outcomeLook } from './outcomes';
import { PillLabel } from './pill-label';

/** An outcome as a small label with its shape and word. */
export function OutcomeLabel({ outcome }: { readonly outcome: Outcome }) {
  const { isDark } = useSplunkTheme();
  const look = outcomeLook(outcome);
  return <PillLabel colours={isDark ? look.dark : look.light} mark={look.mark} text={look.label} />;
}
