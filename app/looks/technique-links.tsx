import Link from '@splunk/react-ui/Link';

import { techniqueUrl } from '../../src/searches/attack-signals';
import type { Technique } from '../../src/searches/attack-signals';
import { attackTexts } from '../texts/attacks-677';

/** Techniques of MITRE ATT&CK by id, each a link to its page in a tab of its own. */
export function TechniqueLinks({ techniques }: { readonly techniques: readonly Technique[] }) {
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: '0 12px' }}>
      {techniques.map((technique) => (
        <Link
          key={technique.id}
          to={techniqueUrl(technique)}
          openInNewContext
          title={attackTexts.techniqueName(technique.name)}
        >
          {technique.id}
        </Link>
      ))}
    </span>
  );
}
