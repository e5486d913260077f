import Text from '@splunk/react-ui/Text';
import { useEffect, useState } from 'react';

const typingPause = 500;

/** A text field that tells its value half a second after the last key, or at once on Enter. */
export function FreeText({
  value,
  label,
  placeholder,
  onSettle,
}: {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onSettle: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) {
      return undefined;
    }
    const timer = setTimeout(() => onSettle(text), typingPause);
    return () => clearTimeout(timer);
  }, [text, value, onSettle]);
  return (
    <Text
      canClear
      inline
      style={{ flex: '0 1 240px' }}
      data-test="free-text"
      aria-label={label}
      placeholder={placeholder}
      maxLength={200}
      value={text}
      onChange={(_event, data) => setText(data.value)}
      onKeyDown={(event) => event.key === 'Enter' && onSettle(text)}
    />
  );
}
