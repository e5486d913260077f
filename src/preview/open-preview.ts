import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtinApps } from './builtin-apps';
import { createPreview } from './create-preview';
import { listEventFiles, type EventFile } from './event-files/list-event-files';
import { appendMany } from './event-index/append-events';
import type { EventIndex } from './event-index/event-index';
import type { FileReport, UnreadablePart } from './event-files/file-report';
import { beginIndex, loadIndex } from './event-index/save-index';
import { journalFile, keptEvents } from './event-journal';
import { limitHeapGrowth } from './heap-growth';
import { installApp, InstallError } from './install-app';
import type { InstalledApp } from './installed-app';
import { userLayers, withLocalLayer } from './local-layer';
import type { Preview, PreviewOptions } from './preview';
import { readEvents, type IndexedFiles } from './read-events';
import { budgetKeeper } from './keep-in-budget';
import { DEFAULT_MEMORY, withinMemory } from './memory-use';
import { spillFile } from './spill-file';

/**
 * Installs the apps, reads the events and gives the preview. Throws InstallError for an app and
 * EventPathError for a path that cannot be read; what single files lack stands in `data().reports`.
 */
export async function openPreview(options: PreviewOptions): Promise<Preview> {
  limitHeapGrowth();
  const timeZone = options.timeZone ?? 'UTC';
  const stateFolder = options.stateFolder ?? path.join(tmpdir(), `kerberos-677-${randomUUID()}`);
  const own = await installApp(options.tarball);
  const apps: InstalledApp[] = [...builtinApps()];
  for (const app of [own, ...(await Promise.all((options.extraApps ?? []).map(installApp)))]) {
    if (apps.some(({ id }) => id === app.id))
      throw new InstallError(app.id, 'an app of this id is already installed');
    apps.push(app);
  }
  const files = await listEventFiles(options.events);
  const fromFiles = await indexedFiles(files, timeZone, stateFolder, options);
  const { index, reports } = withKeptEvents(fromFiles, stateFolder, options);
  return createPreview({
    apps: apps.map((app) => withLocalLayer(app, stateFolder)),
    userLayers: userLayers(stateFolder),
    appId: own.id,
    index,
    reports,
    now: options.now ?? newestTime(index),
    timeZone,
    stateFolder,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    version: 1,
  });
}

/** The same with the events that came by HTTP or `collect` before; a report of them where not all could be read. */
function withKeptEvents(
  { index: fromFiles, reports }: Pick<IndexedFiles, 'index' | 'reports'>,
  stateFolder: string,
  { onProgress, memory = DEFAULT_MEMORY }: PreviewOptions,
): Pick<IndexedFiles, 'index' | 'reports'> {
  const file = journalFile(stateFolder);
  const unreadable: UnreadablePart[] = [];
  let unreadableCount = 0;
  let bytes = 0;
  let index = fromFiles;
  const events = keptEvents(stateFolder, {
    onBytes: (bytesRead, bytesTotal) => {
      bytes = bytesRead;
      onProgress?.({ file, bytesRead, bytesTotal, events: index.count });
    },
    unreadable: (part) => {
      if (unreadableCount++ < MOST_NAMED) unreadable.push(part);
    },
  });
  const inBudget = budgetKeeper(stateFolder, memory);
  index = appendMany(
    fromFiles,
    events,
    () => Date.now() / 1000,
    (grown) => (index = inBudget(grown)),
  );
  if (unreadableCount === 0) return { index, reports };
  const report: FileReport = {
    file,
    events: index.count - fromFiles.count,
    kind: 'text',
    encoding: 'UTF-8',
    bytes,
    reason: undefined,
    unreadableCount,
    unreadable,
    withoutTime: 0,
  };
  return { index, reports: [...reports, report] };
}

/** How many unreadable parts a report names. */
const MOST_NAMED = 100;

async function indexedFiles(
  files: readonly EventFile[],
  timeZone: string,
  stateFolder: string,
  { indexCache, onProgress, memory = DEFAULT_MEMORY }: PreviewOptions,
): Promise<Pick<IndexedFiles, 'index' | 'reports'>> {
  if (indexCache === undefined) {
    const file = await spillFile(stateFolder, files, memory);
    return withinMemory(await readEvents(files, { timeZone, onProgress, file }), memory);
  }
  const stamp = createHash('sha256')
    .update(
      JSON.stringify([
        timeZone,
        files.map(({ path: file, size, changed }) => [path.resolve(file), size, changed]),
      ]),
    )
    .digest('hex');
  const cached = loadIndex(indexCache, stamp);
  if (cached) {
    return withinMemory({ index: cached.index, reports: cached.extra as readonly FileReport[] }, memory);
  }
  const draft = beginIndex(indexCache);
  try {
    const file = draft.number;
    const { index, reports, saved } = await readEvents(files, { timeZone, onProgress, file });
    await draft.keep(saved, index.origins, stamp, reports);
    return withinMemory({ index, reports }, memory);
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** The time of the newest event, to the full second after it; the present where there is none. */
function newestTime(index: EventIndex): number {
  let newest = -Infinity;
  for (const { times } of index.segments) newest = Math.max(newest, times[times.length - 1] as number);
  return Number.isFinite(newest) ? Math.floor(newest) + 1 : Math.floor(Date.now() / 1000);
}
