import { beginIndex } from '../../src/preview/event-index/save-index';
import { startIndexing } from '../../src/preview/event-index/index-events';
import type { TestEvent } from './index-texts';

/** Writes an index of these events as openPreview does; without a time the first is at 0, the next at 1, and so on. */
export async function saveEvents(
  file: string,
  events: readonly TestEvent[],
  stamp: string,
  extra: unknown,
  thread = false,
): Promise<void> {
  const draft = beginIndex(file);
  const indexing = startIndexing({ now: () => 1_000_000, file: draft.number, thread });
  events.forEach(({ raw, time, index = 'main', host = 'h', source = 's', sourcetype = 't' }, number) => {
    const bytes = Buffer.from(raw);
    indexing.add(bytes, 0, bytes.length, time ?? number, { index, host, source, sourcetype });
  });
  const { index, saved } = await indexing.finish();
  await draft.keep(saved, index.origins, stamp, extra);
}
