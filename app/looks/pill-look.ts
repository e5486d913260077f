/** Two colours with a contrast of 4.5 or more. */
export interface PillColours {
  readonly background: string;
  readonly text: string;
}

/** How a label is drawn: a shape beside its word, so that nothing hangs on colour, and its colours in both themes. */
export interface PillLook {
  readonly mark: string;
  readonly light: PillColours;
  readonly dark: PillColours;
}

/** The look of a label whose text stands on a strong colour: white on it in the light theme, black in the dark one. */
export function pillLook(mark: string, light: string, dark: string): PillLook {
  return {
    mark,
    light: { background: light, text: '#ffffff' },
    dark: { background: dark, text: '#000000' },
  };
}
