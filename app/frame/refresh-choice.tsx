import Button from '@splunk/react-ui/Button';
import Select from '@splunk/react-ui/Select';
import { useEffect, useRef, useState } from 'react';

const choices = [
  { value: '0', label: 'off' },
  { value: '60', label: '1 minute' },
  { value: '300', label: '5 minutes' },
  { value: '900', label: '15 minutes' },
] as const;

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
        prefixLabel="Refresh"
        data-test="select-refresh"
        value={seconds}
        onChange={(_event, { value }) => setSeconds(String(value))}
      >
        {choices.map(({ value, label }) => (
          <Select.Option key={value} value={value} label={label} />
        ))}
      </Select>
      <Button inline appearance="subtle" label="Refresh now" disabled={busy} onClick={onRefresh} />
    </>
  );
}
