import type { Outcome } from '../data/sequence';
import { lookTexts } from '../texts/looks';
import { pillLook } from './pill-look';
import type { PillLook } from './pill-look';

const looks: Readonly<Record<Outcome, PillLook>> = {
  granted: pillLook('\u2713', '#1a6e3c', '#5cc98a'),
  refused: pillLook('\u2715', '#9a3412', '#ffa07a'),
  ntlm: pillLook('\u2192', '#4a5b8c', '#a9b8e8'),
  lockout: pillLook('\u25a0', '#5b2a86', '#d3a9f5'),
};

/** The look of an outcome and its name. */
export function outcomeLook(outcome: Outcome): PillLook & { readonly label: string } {
  return { ...looks[outcome], label: lookTexts.outcome[outcome]() };
}
