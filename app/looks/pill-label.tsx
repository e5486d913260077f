import styled from 'styled-components';

import type { PillColours } from './pill-look';

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

/** A word with a shape on a coloured ground; the shape is a picture only, the word says it. */
export function PillLabel(props: {
  readonly colours: PillColours;
  readonly mark: string;
  readonly text: string;
  readonly title?: string | undefined;
}) {
  return (
    <Label $background={props.colours.background} $text={props.colours.text} title={props.title}>
      <span aria-hidden="true">{props.mark} </span>
      {props.text}
    </Label>
  );
}
