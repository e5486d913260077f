/** The verdicts as people read them, `known` for failures that an administrator marked. */
export type VerdictId = 'investigate' | 'fix' | 'ignore' | 'known';

/** How a verdict is named and drawn; colours are pairs with a contrast of 4.5 or more. */
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

/** The verdicts from the most to the least pressing. */
export const verdicts: readonly VerdictLook[] = [
  {
    id: 'investigate',
    label: 'investigate',
    counted: 'to look at',
    meaning: 'May be an attack: somebody should look at it.',
    mark: '\u25b2',
    light: { background: '#b3261e', text: '#ffffff' },
    dark: { background: '#ff7a70', text: '#000000' },
  },
  {
    id: 'fix',
    label: 'fix',
    counted: 'to fix',
    meaning: 'A misconfiguration or an account problem that can be mended.',
    mark: '\u25c6',
    light: { background: '#9a5800', text: '#ffffff' },
    dark: { background: '#f0a33a', text: '#000000' },
  },
  {
    id: 'ignore',
    label: 'expected',
    counted: 'expected',
    meaning: 'Part of normal operation: nothing to do.',
    mark: '\u25cf',
    light: { background: '#5c6773', text: '#ffffff' },
    dark: { background: '#8b97a3', text: '#000000' },
  },
  {
    id: 'known',
    label: 'known',
    counted: 'known',
    meaning: 'Marked as known by an administrator.',
    mark: '\u25cb',
    light: { background: '#b9c2cb', text: '#000000' },
    dark: { background: '#4d5863', text: '#ffffff' },
  },
];

/** The verdict of a label, undefined where no verdict is labelled so. */
export function verdictOfLabel(label: string): VerdictId | undefined {
  return verdicts.find((look) => look.label === label)?.id;
}

/** The look of a verdict as a search returns it; an unknown one is something to fix. */
export function verdictLook(verdict: string, known = 'no'): VerdictLook {
  const id = known === 'yes' ? 'known' : verdict;
  return (verdicts.find((look) => look.id === id) ?? verdicts[1]) as VerdictLook;
}
