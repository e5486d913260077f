import { fromWall } from '../spl/time/zone';
import type { FileReport } from './event-files/file-report';
import type { EventFile } from './event-files/list-event-files';
import { readEventFile } from './event-files/read-event-file';
import { createIndexBuilder, EMPTY_INDEX } from './event-index/build-index';
import type { EventIndex } from './event-index/event-index';
import type { IndexingProgress } from './preview';

/** The index into which events of files go, as an administrator of Windows inputs would have it. */
export const DEFAULT_INDEX = 'wineventlog';

/** How files become an index. */
export interface ReadEventsOptions {
  readonly timeZone: string;
  readonly index?: string;
  readonly onProgress?: ((progress: IndexingProgress) => void) | undefined;
}

/** An index with what each file gave to it. */
export interface IndexedFiles {
  readonly index: EventIndex;
  readonly reports: readonly FileReport[];
}

/** Reads files one after the other into a new index. */
export async function readEvents(
  files: readonly EventFile[],
  options: ReadEventsOptions,
): Promise<IndexedFiles> {
  const { timeZone, index = DEFAULT_INDEX, onProgress } = options;
  const builder = createIndexBuilder(EMPTY_INDEX, () => Date.now() / 1000);
  const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  const reports: FileReport[] = [];
  let bytesBefore = 0;
  let events = 0;
  for (const file of files) {
    const report = await readEventFile(
      file,
      {
        add: (bytes, start, end, { time, host, source, sourcetype }) => {
          events++;
          builder.add(bytes, start, end, time, { index, host, source, sourcetype });
        },
      },
      {
        fromLocal: (wall) => fromWall(wall, timeZone),
        onBytes: (bytes) =>
          onProgress?.({ file: file.path, bytesRead: bytesBefore + bytes, bytesTotal, events }),
      },
    );
    bytesBefore += file.size;
    reports.push(report);
  }
  return { index: builder.finish(), reports };
}
