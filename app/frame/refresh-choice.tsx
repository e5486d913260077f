import Button from '@splunk/react-ui/Button';
import Select from '@splunk/react-ui/Select';
import { useEffect, useRef, useState } from 'react';

import { frameTexts } from '../texts/frame';

/** Seconds; 0 for never. */
const choices = ['0', '60', '300', '900'] as const;

/** Runs the page's searches anew, at once or from time to time; off until somebody chooses, and never while they run or nobody looks. */
export function RefreshChoice({
  busy,
  onRefresh,
}: {
  readonly busy: boolean;
  readonly onRefresh: () => void;
}) {
  const [seconds, setSeconds] = useState('0');
  const latest = useRef({ busy, onRefresh });
  latest.current = { busy, onRefresh };
  useEffect(() => {
    if (seconds === '0') return undefined;
    const timer = setInterval(
      () => {
        if (!latest.current.busy && !document.hidden) latest.current.onRefresh();
      },
      Number(seconds) * 1000,
    );
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <>
      <Select
        inline
        prefixLabel={frameTexts.refresh()}
        data-test="select-refresh"
        value={seconds}
        onChange={(_event, { value }) => setSeconds(String(value))}
      >
        {choices.map((value) => (
          <Select.Option key={value} value={value} label={frameTexts.refreshChoice(value)} />
        ))}
      </Select>
      <Button
        inline
        appearance="subtle"
        label={frameTexts.refreshNow()}
        disabled={busy}
        onClick={onRefresh}
      />
    </>
  );
}
