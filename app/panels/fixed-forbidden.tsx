import Message from '@splunk/react-ui/Message';

import { formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { userName } from '../data/splunk-page';
import type { RefusedChange } from '../data/use-fixed-causes';
import { visibleText } from '../data/visible-text';
import { CopyButton } from '../frame/copy-button';
import { useIntoView } from '../looks/use-into-view';
import { knownTexts } from '../texts/analysis-677';
import { fixedForbiddenTexts } from '../texts/investigate/fixed-forbidden';
import { fixedListTexts } from '../texts/investigate/fixed-list';

const texts = fixedForbiddenTexts;

/** What somebody without the rights reads: that nothing was marked, and a text to send to who has them. */
export function FixedForbidden(props: { readonly refused: RefusedChange; readonly now: string }) {
  const { change, causeId, service, fixedAt } = props.refused;
  const ref = useIntoView(props.refused);
  const user = userName();
  const named = service === '*' ? fixedListTexts.everyService() : visibleText(service);
  const asked =
    change === 'mark'
      ? texts.pleaseMark(causeId, named, formatTime(isoInZone(fixedAt, props.now)))
      : texts.pleaseRemove(causeId, named);
  return (
    <div role="alert" ref={ref}>
      <Message type="warning">
        {texts.howToAsk(user === '' ? knownTexts.yourUser() : knownTexts.user(user))}
      </Message>
      <p style={{ overflowWrap: 'anywhere', margin: '4px 0' }}>{asked}</p>
      <CopyButton text={`${asked}\n${window.location.href}`} name={knownTexts.request()} />
    </div>
  );
}
