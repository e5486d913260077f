import Link from '@splunk/react-ui/Link';
import { useState } from 'react';

import { formatCount } from '../data/format-number';
import { valueTexts } from '../texts/looks';

const most = 240;

/** A text as it is, its end left out until somebody asks where it is very long. */
export function LongText({ text }: { readonly text: string }) {
  const [all, setAll] = useState(false);
  if (text.length <= most) {
    return <>{text}</>;
  }
  return (
    <>
      {all ? text : `${text.slice(0, most)}\u2026`}{' '}
      <Link tag="button" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? valueTexts.showLess() : valueTexts.showCharacters(formatCount(text.length))}
      </Link>
    </>
  );
}
