import type { Severity } from '../../src/searches/attack-signals';
import { lookTexts } from '../texts/looks';
import { pillLook } from './pill-look';
import type { PillLook } from './pill-look';

/** The more bars, the worse. */
const looks: Readonly<Record<Severity, PillLook>> = {
  critical: pillLook('||||', '#7a0f16', '#ff7a70'),
  high: pillLook('|||', '#b3261e', '#ffa07a'),
  medium: pillLook('||', '#9a5800', '#f0a33a'),
  low: pillLook('|', '#5c6773', '#8b97a3'),
};

/** The look of a severity and its name. */
export function severityLook(severity: Severity): PillLook & { readonly label: string } {
  return { ...looks[severity], label: lookTexts.severity[severity]() };
}
