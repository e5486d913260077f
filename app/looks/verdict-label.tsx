import useSplunkTheme from '@splunk/themes/useSplunkTheme';
import styled from 'styled-components';

import { verdictLook } from './verdicts';

const Label = styled.span<{ $background: string; $text: string }>`
  display: inline-block;
  padding: 1px 8px;
  border-radius: 10px;
  font-size: 12px;
  line-height: 18px;
  white-space: nowrap;
  background: ${({ $background }) => $background};
  color: ${({ $text }) => $text};
`;

/** A verdict as a small label with its shape and word. */
export function VerdictLabel({
  verdict,
  known = 'no',
}: {
  readonly verdict: string;
  readonly known?: string;
}) {
  const { isDark } = useSplunkTheme();
  const look = verdictLook(verdict, known);
  const colours = isDark ? look.dark : look.light;
  return (
    <Label $background={colours.background} $text={colours.text} title={look.meaning}>
      <span aria-hidden="true">{look.mark} </span>
      {look.label}
    </Label>
  );
}
