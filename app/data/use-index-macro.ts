import { useCallback, useEffect, useState } from 'react';

import { readIndexMacro, writeIndexMacro } from './index-macro';
import type { IndexMacro } from './index-macro';

/** The macro as it stands, what went wrong, and the way to change it. */
export interface IndexMacroState {
  readonly macro: IndexMacro | undefined;
  /** Why it cannot be read. */
  readonly message: string | undefined;
  /** How the last change went; `refused` holds Splunk's words. */
  readonly saved: { readonly definition: string; readonly refused?: string } | undefined;
  readonly saving: boolean;
  readonly save: (definition: string) => void;
  readonly retry: () => void;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads kerberos_index once, and again after it was written. `onSaved` is told of a change that went through. */
export function useIndexMacro(onSaved: () => void): IndexMacroState {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<{ readonly macro?: IndexMacro; readonly message?: string }>({});
  const [saved, setSaved] = useState<IndexMacroState['saved']>();
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    let current = true;
    readIndexMacro().then(
      (macro) => current && setHeld({ macro }),
      (error: unknown) => current && setHeld({ message: wordsOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [turn]);
  const retry = useCallback(() => setTurn((count) => count + 1), []);
  const save = useCallback(
    (definition: string) => {
      setSaving(true);
      writeIndexMacro(definition)
        .then(
          () => {
            setSaved({ definition });
            setTurn((count) => count + 1);
            onSaved();
          },
          (error: unknown) => setSaved({ definition, refused: wordsOf(error) }),
        )
        .finally(() => setSaving(false));
    },
    [onSaved],
  );
  return { macro: held.macro, message: held.message, saved, saving, save, retry };
}
