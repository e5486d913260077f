import { fromWall } from '../spl/time/zone';
import type { FileReport } from './event-files/file-report';
import type { EventFile } from './event-files/list-event-files';
import { readEventFile } from './event-files/read-event-file';
import type { EventIndex } from './event-index/event-index';
import { startIndexing } from './event-index/index-events';
import type { SavedSegment } from './event-index/segment-file';
import type { IndexingProgress } from './preview';

/** The index into which events of files go, as an administrator of Windows inputs would have it. */
export const DEFAULT_INDEX = 'wineventlog';

/** How files become an index. */
export interface ReadEventsOptions {
  readonly timeZone: string;
  readonly index?: string;
  readonly onProgress?: ((progress: IndexingProgress) => void) | undefined;
  /** The number of an open file for the index; without one it stays in memory. */
  readonly file?: number | undefined;
}

/** An index with what each file gave to it. */
export interface IndexedFiles {
  readonly index: EventIndex;
  readonly reports: readonly FileReport[];
  /** Where each segment lies in the file. */
  readonly saved: readonly SavedSegment[];
}

/** Files with more bytes than this are worth a thread. */
const THREAD_BYTES = 48 * 1024 * 1024;

/** Reads files one after the other into a new index. Throws where the index cannot be written. */
export async function readEvents(
  files: readonly EventFile[],
  options: ReadEventsOptions,
): Promise<IndexedFiles> {
  const { timeZone, index = DEFAULT_INDEX, onProgress, file: place } = options;
  const bytesTotal = files.reduce((sum, file) => sum + file.size, 0);
  const indexing = startIndexing({
    now: () => Date.now() / 1000,
    file: place,
    thread: bytesTotal > THREAD_BYTES,
  });
  const reports: FileReport[] = [];
  let bytesBefore = 0;
  let events = 0;
  try {
    for (const file of files) {
      const report = await readEventFile(
        file,
        {
          add: (bytes, start, end, { time, host, source, sourcetype }) => {
            events++;
            indexing.add(bytes, start, end, time, { index, host, source, sourcetype });
          },
        },
        {
          fromLocal: (wall) => fromWall(wall, timeZone),
          onBytes: (bytes) =>
            onProgress?.({ file: file.path, bytesRead: bytesBefore + bytes, bytesTotal, events }),
          room: indexing.room,
        },
      );
      bytesBefore += file.size;
      reports.push(report);
    }
    return { ...(await indexing.finish()), reports };
  } catch (error) {
    await indexing.stop();
    throw error;
  }
}
