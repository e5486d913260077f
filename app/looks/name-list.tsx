import Clickable from '@splunk/react-ui/Clickable';
import Link from '@splunk/react-ui/Link';
import ScreenReaderContent from '@splunk/react-ui/ScreenReaderContent';
import { variables } from '@splunk/themes';
import styled from 'styled-components';

import { visibleText } from '../data/visible-text';
import { formatCount } from '../data/format-number';
import { valueTexts } from '../texts/looks';

const List = styled.ol`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Item = styled.li`
  display: flex;
  align-items: center;
`;

const Row = styled(Clickable)`
  position: relative;
  display: flex;
  flex: 1;
  min-width: 0;
  gap: 8px;
  align-items: center;
  padding: 4px 6px;
  border-radius: 2px;
  text-align: left;
  color: ${variables.contentColorActive};
  &:hover {
    background: ${variables.interactiveColorOverlayHover};
  }
  &:focus-visible {
    outline: 2px solid ${variables.focusColor};
  }
`;

const Share = styled.span`
  position: absolute;
  left: 0;
  bottom: 0;
  height: 1px;
  background: ${variables.borderColor};
`;

const Name = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  unicode-bidi: isolate;
`;

const Attack = styled.span`
  flex: none;
  font-size: 12px;
  color: ${variables.contentColorNegative};
`;

const Count = styled.span`
  margin-left: auto;
  font-variant-numeric: tabular-nums;
`;

/** A name with its count; `investigate` of the events may be an attack. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
  readonly investigate: number;
}

/**
 * Names with counts, most first; a click chooses one. `-` is shown as what it means. `onward` is the address of a
 * page about a name.
 */
export function NameList(props: {
  readonly names: readonly NameCount[];
  readonly nothing: string;
  readonly onChoose: (name: string) => void;
  readonly onward?: ((name: string) => string) | undefined;
}) {
  const most = Math.max(1, ...props.names.map(({ count }) => count));
  return (
    <List>
      {props.names.map(({ name, count, investigate }) => (
        <Item key={name}>
          <Row title={visibleText(name)} onClick={() => props.onChoose(name)}>
            <Name>{name === '-' ? <em>{props.nothing}</em> : visibleText(name)}</Name>
            {investigate > 0 && (
              <Attack title={valueTexts.mayBeAttack(formatCount(investigate))}>
                <span aria-hidden="true">{'\u25b2'}</span> {formatCount(investigate)}{' '}
                <ScreenReaderContent>{valueTexts.mayBeAttackShort()}</ScreenReaderContent>
              </Attack>
            )}
            <Count>{formatCount(count)}</Count>
            <Share aria-hidden="true" style={{ width: `${(count / most) * 100}%` }} />
          </Row>
          {props.onward && name !== '-' && (
            <Link
              to={props.onward(name)}
              title={valueTexts.investigate(visibleText(name))}
              style={{ minWidth: 24, lineHeight: '26px', textAlign: 'center', textDecoration: 'none' }}
            >
              <span aria-hidden="true">{'\u203a'}</span>
              <ScreenReaderContent>{valueTexts.investigate(visibleText(name))}</ScreenReaderContent>
            </Link>
          )}
        </Item>
      ))}
    </List>
  );
}
