import Button from '@splunk/react-ui/Button';
import { useState } from 'react';

/** Copies the page's address, which holds its filters; says so, or shows the address where the browser refuses. */
export function CopyLink() {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setTold('Copied');
    } catch {
      window.prompt('The address of this page with its filters', window.location.href);
    }
    setTimeout(() => setTold(''), 2000);
  };
  return (
    <Button
      inline
      appearance="subtle"
      style={{ marginLeft: 'auto' }}
      label={<span aria-live="polite">{told || 'Copy link'}</span>}
      onClick={() => void copy()}
    />
  );
}
