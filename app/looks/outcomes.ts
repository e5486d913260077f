import type { Outcome } from '../data/sequence';
import { lookTexts } from '../texts/looks';

/** How an outcome is named and drawn; colours are pairs with a contrast of 4.5 or more. */
export interface OutcomeLook {
  readonly label: string;
  /** A shape beside the word, so that nothing hangs on colour. */
  readonly mark: string;
  readonly light: { readonly background: string; readonly text: string };
  readonly dark: { readonly background: string; readonly text: string };
}

const looks: Readonly<Record<Outcome, Omit<OutcomeLook, 'label'>>> = {
  granted: {
    mark: '\u2713',
    light: { background: '#1a6e3c', text: '#ffffff' },
    dark: { background: '#5cc98a', text: '#000000' },
  },
  refused: {
    mark: '\u2715',
    light: { background: '#9a3412', text: '#ffffff' },
    dark: { background: '#ffa07a', text: '#000000' },
  },
  ntlm: {
    mark: '\u2192',
    light: { background: '#4a5b8c', text: '#ffffff' },
    dark: { background: '#a9b8e8', text: '#000000' },
  },
  lockout: {
    mark: '\u25a0',
    light: { background: '#5b2a86', text: '#ffffff' },
    dark: { background: '#d3a9f5', text: '#000000' },
  },
};

/** The look of an outcome. */
export function outcomeLook(outcome: Outcome): OutcomeLook {
  return { ...looks[outcome], label: lookTexts.outcome[outcome]() };
}
