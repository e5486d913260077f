import Message from '@splunk/react-ui/Message';

import { userName } from '../data/splunk-page';
import { CopyButton } from '../frame/copy-button';
import { useIntoView } from '../looks/use-into-view';
import { howToAsk } from './known-words';
import { knownTexts } from '../texts/analysis-677';

/** What somebody without the rights reads: why nothing was written, and a text to send to who has them. */
export function KnownForbidden({ asked }: { readonly asked: string }) {
  const ref = useIntoView(asked);
  return (
    <div role="alert" ref={ref}>
      <Message type="warning">{howToAsk(userName())}</Message>
      <p style={{ overflowWrap: 'anywhere' }}>{asked}</p>
      <CopyButton text={`${asked}\n${window.location.href}`} name={knownTexts.request()} />
    </div>
  );
}
