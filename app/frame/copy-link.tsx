import Button from '@splunk/react-ui/Button';
import { useState } from 'react';

import { frameTexts } from '../texts/frame';

/** Copies the page's address, which holds its filters; says so, or shows the address where the browser refuses. */
export function CopyLink() {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setTold(frameTexts.copied());
    } catch {
      window.prompt(frameTexts.addressOfPage(), window.location.href);
    }
    setTimeout(() => setTold(''), 2000);
  };
  return (
    <Button
      inline
      appearance="subtle"
      label={<span aria-live="polite">{told || frameTexts.copyLink()}</span>}
      onClick={() => void copy()}
    />
  );
}
