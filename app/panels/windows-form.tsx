import Button from '@splunk/react-ui/Button';
import Text from '@splunk/react-ui/Text';
import { useEffect, useState } from 'react';
import styled from 'styled-components';

import { windowBefore, windowShifts, windowsOverlap } from '../data/compare-windows';
import type { WindowPair } from '../data/compare-windows';
import { epochOfWall, wallOf } from '../data/wall-time';
import { comparisonTexts } from '../texts/investigate/comparison';

const texts = comparisonTexts;

const Form = styled.form`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 24px;
  align-items: center;
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
`;

const End = styled.span`
  display: inline-flex;
  gap: 8px;
  align-items: center;
`;

type Side = 'first' | 'second';
type Edge = 'from' | 'to';
type Walls = Readonly<Record<Side, Readonly<Record<Edge, string>>>>;

const sides = ['first', 'second'] as const;
const ends = ['from', 'to'] as const;

function wallsOf(pair: WindowPair, now: string): Walls {
  const side = ({ from, to }: WindowPair[Side]) => ({ from: wallOf(from, now), to: wallOf(to, now) });
  return { first: side(pair.first), second: side(pair.second) };
}

/** The windows as typed; undefined while a time cannot be read. */
function pairOf(walls: Walls, now: string): WindowPair | undefined {
  const read = (side: Side) => {
    const from = epochOfWall(walls[side].from, now);
    const to = epochOfWall(walls[side].to, now);
    return from === undefined || to === undefined ? undefined : { from, to };
  };
  const first = read('first');
  const second = read('second');
  return first && second && { first, second };
}

/** Asks for two windows by the wall clock of the search head's zone; `now` is an ISO time in it. */
export function WindowsForm(props: {
  readonly pair: WindowPair;
  readonly now: string;
  readonly onChoose: (pair: WindowPair) => void;
}) {
  const { pair, now, onChoose } = props;
  const [walls, setWalls] = useState(() => wallsOf(pair, now));
  const { first, second } = pair;
  useEffect(
    () => setWalls(wallsOf({ first, second }, now)),
    // The times decide, not the objects, which are read anew from the address at every change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [first.from, first.to, second.from, second.to, now],
  );
  const typed = pairOf(walls, now);
  const backwards = typed !== undefined && sides.some((side) => typed[side].from >= typed[side].to);
  const overlap = typed !== undefined && !backwards && windowsOverlap(typed);
  const usable = typed !== undefined && !backwards && !overlap;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) onChoose(typed);
      }}
    >
      {sides.map((side) => (
        <Line key={side}>
          <strong>{side === 'first' ? texts.firstWindow() : texts.secondWindow()}</strong>
          {ends.map((end) => (
            <End key={end}>
              <span>{texts[end]()}</span>
              <Text
                inline
                style={{ width: 150, flex: 'none' }}
                aria-label={texts.ends[side][end]()}
                data-test={`window-${side}-${end}`}
                value={walls[side][end]}
                error={epochOfWall(walls[side][end], now) === undefined}
                onChange={(_event, { value }) =>
                  setWalls({ ...walls, [side]: { ...walls[side], [end]: value } })
                }
              />
            </End>
          ))}
        </Line>
      ))}
      <Button inline type="submit" label={texts.compareThese()} disabled={!usable} />
      {(backwards || overlap) && (
        <strong role="alert">{backwards ? texts.backwards() : texts.overlap()}</strong>
      )}
      <Line>
        <span>{texts.setFirst()}</span>
        {windowShifts.map((shift) => {
          const before = typed && !backwards ? windowBefore(typed.second, shift) : undefined;
          return (
            <Button
              key={shift}
              inline
              appearance="secondary"
              label={texts.windowShifts[shift]()}
              disabled={before === undefined}
              title={before === undefined ? texts.wouldOverlap() : undefined}
              onClick={() => typed && before && onChoose({ first: before, second: typed.second })}
            />
          );
        })}
      </Line>
    </Form>
  );
}
