import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import styled from 'styled-components';

import { formatCount } from '../data/format-number';
import { lookTexts } from '../texts/looks';
import { verdictLook } from './verdicts';
import type { VerdictId } from './verdicts';

const Bar = styled.div`
  display: flex;
  gap: 2px;
  height: 24px;
  border-radius: 4px;
  overflow: hidden;
`;

const Part = styled.div<{ $background: string; $text: string; $hatched: boolean }>`
  flex-basis: 0;
  min-width: 6px;
  overflow: hidden;
  padding-left: 6px;
  box-sizing: border-box;
  line-height: 24px;
  font-size: 12px;
  font-weight: 600;
  white-space: nowrap;
  color: ${({ $text }) => $text};
  background: ${({ $background, $hatched }) =>
    $hatched
      ? `repeating-linear-gradient(45deg, ${$background} 0 6px, transparent 6px 10px), ${$background}cc`
      : $background};
`;

const wideEnough = 0.12;

/** The parts of a whole by verdict as one bar, a picture of the legend beside it; known ones are hatched. */
export function BudgetBar(props: {
  readonly shares: readonly { readonly verdict: VerdictId; readonly count: number }[];
}) {
  const { isDark } = useSplunkTheme();
  const total = props.shares.reduce((sum, share) => sum + share.count, 0);
  return (
    <Bar aria-hidden="true">
      {props.shares.map(({ verdict, count }) => {
        const look = verdictLook(verdict, verdict === 'known' ? 'yes' : 'no');
        const colours = isDark ? look.dark : look.light;
        return (
          <Part
            key={verdict}
            $background={colours.background}
            $text={colours.text}
            $hatched={verdict === 'known'}
            style={{ flexGrow: count, paddingLeft: count / total > wideEnough ? 8 : 0 }}
            title={lookTexts.countedPart(formatCount(count), look.counted)}
          >
            {count / total > wideEnough && lookTexts.countedPart(formatCount(count), look.counted)}
          </Part>
        );
      })}
    </Bar>
  );
}
