import Link from '@splunk/react-ui/Link';

import type { Entity } from '../data/entity';
import { visibleText } from '../data/visible-text';
import { valueTexts } from '../texts/looks';
import { Breakable } from './breakable';

/** A name from an event that leads to its own page; `-` is said as what it means and leads nowhere. */
export function EntityLink(props: {
  readonly entity: Entity;
  readonly nothing?: string;
  readonly onGo: (entity: Entity) => void;
}) {
  const { entity, nothing = valueTexts.notNamed(), onGo } = props;
  if (entity.name === '-' || entity.name === '') {
    return <em>{nothing}</em>;
  }
  const name = visibleText(entity.name);
  return (
    <Link
      tag="button"
      title={name}
      style={{ unicodeBidi: 'isolate', overflowWrap: 'anywhere', textAlign: 'left' }}
      onClick={(event) => {
        event.stopPropagation();
        onGo(entity);
      }}
    >
      <Breakable text={name.length > 60 ? `${name.slice(0, 60)}\u2026` : name} />
    </Link>
  );
}
