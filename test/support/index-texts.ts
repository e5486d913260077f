import { createIndexBuilder, EMPTY_INDEX } from '../../src/preview/event-index/build-index';
import type { EventIndex, EventOrigin } from '../../src/preview/event-index/event-index';

/** An event for a test's index. */
export interface TestEvent extends Partial<EventOrigin> {
  readonly raw: string;
  readonly time?: number;
}

/** An index of these events; without a time the first is at 0, the next at 1, and so on. */
export function indexOf(events: readonly TestEvent[], onto: EventIndex = EMPTY_INDEX): EventIndex {
  const builder = createIndexBuilder(onto, () => 1_000_000);
  events.forEach(({ raw, time, index = 'main', host = 'h', source = 's', sourcetype = 't' }, number) => {
    const bytes = Buffer.from(raw);
    builder.add(bytes, 0, bytes.length, time ?? number, { index, host, source, sourcetype });
  });
  return builder.finish();
}
