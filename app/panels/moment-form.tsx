import Button from '@splunk/react-ui/Button';
import Text from '@splunk/react-ui/Text';
import { useEffect, useState } from 'react';

import { epochOfWall, wallOf } from '../data/wall-time';

/** Asks for a moment by the wall clock of the search head's zone; `moment` is in epoch seconds, `now` an ISO time. */
export function MomentForm(props: {
  readonly moment: number;
  readonly now: string;
  /** What a screen reader calls the field. */
  readonly name: string;
  readonly action: string;
  readonly onChoose: (moment: number) => void;
}) {
  const { moment, now, name, action, onChoose } = props;
  const [wall, setWall] = useState('');
  useEffect(() => setWall(now === '' ? '' : wallOf(moment, now)), [moment, now]);
  const chosen = epochOfWall(wall, now);
  return (
    <form
      style={{ display: 'flex', gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <Text
        inline
        style={{ width: 180 }}
        aria-label={name}
        data-test="moment"
        value={wall}
        error={chosen === undefined}
        onChange={(_event, { value }) => setWall(value)}
      />
      <Button inline type="submit" style={{ flex: 'none' }} label={action} disabled={chosen === undefined} />
    </form>
  );
}
