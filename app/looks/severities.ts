import type { Severity } from '../../src/searches/attack-signals';
import { lookTexts } from '../texts/looks';

/** How a severity is named and drawn; colours are pairs with a contrast of 4.5 or more. */
export interface SeverityLook {
  readonly label: string;
  /** A shape beside the word: the more bars, the worse. */
  readonly mark: string;
  readonly light: { readonly background: string; readonly text: string };
  readonly dark: { readonly background: string; readonly text: string };
}

const looks: Readonly<Record<Severity, Omit<SeverityLook, 'label'>>> = {
  critical: {
    mark: '||||',
    light: { background: '#7a0f16', text: '#ffffff' },
    dark: { background: '#ff7a70', text: '#000000' },
  },
  high: {
    mark: '|||',
    light: { background: '#b3261e', text: '#ffffff' },
    dark: { background: '#ffa07a', text: '#000000' },
  },
  medium: {
    mark: '||',
    light: { background: '#9a5800', text: '#ffffff' },
    dark: { background: '#f0a33a', text: '#000000' },
  },
  low: {
    mark: '|',
    light: { background: '#5c6773', text: '#ffffff' },
    dark: { background: '#8b97a3', text: '#000000' },
  },
};

/** The look of a severity. */
export function severityLook(severity: Severity): SeverityLook {
  return { ...looks[severity], label: lookTexts.severity[severity]() };
}
