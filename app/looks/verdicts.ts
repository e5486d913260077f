import { lookTexts } from '../texts/looks';

/** The verdicts as people read them, `known` for failures that an administrator marked. */
export type VerdictId = 'investigate' | 'fix' | 'ignore' | 'known';

/** How a verdict is named and drawn, its words in the user's language; colours are pairs with a contrast of 4.5 or more. */
export interface VerdictLook {
  readonly id: VerdictId;
  /** On labels and chips. */
  readonly label: string;
  /** After a count. */
  readonly counted: string;
  /** What it asks of the reader. */
  readonly meaning: string;
  /** A shape beside the word, so that nothing hangs on colour. */
  readonly mark: string;
  readonly light: { readonly background: string; readonly text: string };
  readonly dark: { readonly background: string; readonly text: string };
}

const drawn: readonly Omit<VerdictLook, 'label' | 'counted' | 'meaning'>[] = [
  {
    id: 'investigate',
    mark: '\u25b2',
    light: { background: '#b3261e', text: '#ffffff' },
    dark: { background: '#ff7a70', text: '#000000' },
  },
  {
    id: 'fix',
    mark: '\u25c6',
    light: { background: '#9a5800', text: '#ffffff' },
    dark: { background: '#f0a33a', text: '#000000' },
  },
  {
    id: 'ignore',
    mark: '\u25cf',
    light: { background: '#5c6773', text: '#ffffff' },
    dark: { background: '#8b97a3', text: '#000000' },
  },
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
