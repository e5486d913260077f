import Button from '@splunk/react-ui/Button';
import { variables } from '@splunk/themes';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import styled from 'styled-components';

import type { FixedCause } from '../data/fixed-causes';
import { formatCount } from '../data/format-number';
import { formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { visibleText } from '../data/visible-text';
import { refusedForTexts } from '../texts/investigate/refused-for';
import { useInvestigate } from './investigate-context';
import { MomentForm } from './moment-form';

const Muted = styled.span`
  font-size: 12px;
  color: ${variables.contentColorActive};
`;

/** Whether a cause is mended for a service, what came back since, and the ways to mark it, at any time, or reopen it. */
export function FixedCell(props: {
  readonly causeId: string;
  readonly service: string;
  readonly fixed: FixedCause | undefined;
  /** How many requests were refused after the mark. */
  readonly after: number;
  readonly onCompare: (fixedAt: number) => void;
}) {
  const { causeId, service, fixed, after, onCompare } = props;
  const { mark, unmark, now } = useInvestigate();
  const [asking, setAsking] = useState(false);
  const texts = refusedForTexts;
  // The row around the buttons explains its cause.
  const alone = (act: () => void) => (event: MouseEvent) => {
    event.stopPropagation();
    act();
  };
  if (!fixed) {
    return (
      <Button
        inline
        appearance="subtle"
        label={texts.mark()}
        title={texts.markWhy()}
        onClick={alone(() => mark(causeId, service))}
      />
    );
  }
  const time = formatTime(isoInZone(fixed.fixedAt, now));
  return (
    <div onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
      {after > 0 ? <strong>{texts.cameBack(formatCount(after))}</strong> : texts.noneSince()}
      <br />
      <Muted>{fixed.fixedBy === '' ? time : texts.by(time, visibleText(fixed.fixedBy))}</Muted>
      <br />
      <Button
        inline
        appearance="subtle"
        label={texts.beforeAndAfter()}
        onClick={() => onCompare(fixed.fixedAt)}
      />
      <Button
        inline
        appearance="subtle"
        label={texts.otherTime()}
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      />
      <Button inline appearance="subtle" label={texts.reopen()} onClick={() => unmark(fixed)} />
      {asking && (
        <MomentForm
          moment={fixed.fixedAt}
          now={now}
          name={texts.fixedAt()}
          action={texts.setTime()}
          onChoose={(moment) => {
            setAsking(false);
            mark(causeId, service, moment);
          }}
        />
      )}
    </div>
  );
}
