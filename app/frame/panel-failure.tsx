import Button from '@splunk/react-ui/Button';
import Message from '@splunk/react-ui/Message';

import { frameTexts } from '../texts/frame';

/** What a panel shows instead of rows when its search failed: Splunk's own words, and the way to try again. */
export function PanelFailure({
  message,
  onRetry,
}: {
  readonly message: string;
  readonly onRetry: () => void;
}) {
  return (
    <div role="alert">
      <Message type="error">{message}</Message>
      <Button appearance="secondary" label={frameTexts.retry()} onClick={onRetry} />
    </div>
  );
}
