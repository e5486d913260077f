import { lookTexts } from '../texts/looks';
import { pillLook } from './pill-look';
import type { PillLook } from './pill-look';

/** The verdicts as people read them, `known` for failures that an administrator marked. */
export type VerdictId = 'investigate' | 'fix' | 'ignore' | 'known';

/** How a verdict is named and drawn, its words in the user's language. */
export interface VerdictLook extends PillLook {
  readonly id: VerdictId;
  /** On labels and chips. */
  readonly label: string;
  /** After a count. */
  readonly counted: string;
  /** What it asks of the reader. */
  readonly meaning: string;
}

const drawn: readonly Omit<VerdictLook, 'label' | 'counted' | 'meaning'>[] = [
  { id: 'investigate', ...pillLook('\u25b2', '#b3261e', '#ff7a70') },
  { id: 'fix', ...pillLook('\u25c6', '#9a5800', '#f0a33a') },
  { id: 'ignore', ...pillLook('\u25cf', '#5c6773', '#8b97a3') },
  {
    id: 'known',
    mark: '\u25cb',
    light: { background: '#b9c2cb', text: '#000000' },
    dark: { background: '#4d5863', text: '#ffffff' },
  },
];

/** The verdicts from the most to the least pressing. */
export const verdictIds: readonly VerdictId[] = drawn.map(({ id }) => id);

/** What searches call the verdicts in the columns of a timeline. */
const columnNames: Readonly<Record<VerdictId, string>> = {
  investigate: 'investigate',
  fix: 'fix',
  ignore: 'expected',
  known: 'known',
};

/** The verdict that a column of a timeline counts, undefined where it counts something else. */
export function verdictOfColumn(column: string): VerdictId | undefined {
  return verdictIds.find((id) => columnNames[id] === column);
}

/** The look of a verdict as a search returns it; an unknown one is something to fix. */
export function verdictLook(verdict: string, known = 'no'): VerdictLook {
  const id = known === 'yes' ? 'known' : verdict;
  const look = (drawn.find((candidate) => candidate.id === id) ?? drawn[1]) as (typeof drawn)[number];
  const words = lookTexts.verdict[look.id];
  return { ...look, label: words.label(), counted: words.counted(), meaning: words.meaning() };
}
