import Button from '@splunk/react-ui/Button';
import { useEffect, useState } from 'react';

import { frameTexts } from '../texts/frame';

/** Copies a text and says so; where the browser refuses it says that instead. `name` tells screen readers what. */
export function CopyButton({
  text,
  label = frameTexts.copy(),
  name,
  appearance = 'subtle',
}: {
  readonly text: string;
  readonly label?: string;
  readonly name: string;
  readonly appearance?: 'subtle' | 'secondary';
}) {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return undefined;
    const timer = setTimeout(() => setTold(''), 2000);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(frameTexts.copied());
    } catch {
      setTold(frameTexts.selectAndCopy());
    }
  };
  return (
    <Button
      inline
      appearance={appearance}
      aria-label={told === '' ? frameTexts.copyOf(label, name) : told}
      label={<span aria-live="polite">{told || label}</span>}
      onClick={() => void copy()}
    />
  );
}
