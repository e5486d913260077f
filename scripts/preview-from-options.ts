import { existsSync, statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { openPreview } from '../src/preview/open-preview';
import type { FileReport } from '../src/preview/event-files/file-report';
import { mebibytes, memoryUse } from '../src/preview/memory-use';
import type { Preview } from '../src/preview/preview';
import { refusalText } from '../src/preview/extract-fields/refusal';
import { buildApp } from './build/build-app';
import { ensureDefaultSamples } from './default-samples';
import { startProgress } from './progress';
import { inRepository } from './repository';

/** What `npm start` and `npm run search` have in common on their command lines. */
export interface PreviewFlags {
  readonly events: readonly string[];
  readonly app: readonly string[];
  readonly now?: number;
  readonly tz: string;
  /** Another tarball than the one that is built. */
  readonly tarball?: string;
  /** Most bytes of memory for events. */
  readonly memory?: number;
}

/** Takes a path that must exist, beside those given before it. For commander's repeatable options. */
export function existingPath(value: string, earlier: readonly string[] = []): readonly string[] {
  if (!existsSync(value)) throw new InvalidArgumentError(`There is no file or folder ${value}.`);
  return [...earlier, value];
}

/** Takes a file that must be there. */
export function existingFile(value: string): string {
  if (!statSync(value, { throwIfNoEntry: false })?.isFile()) {
    throw new InvalidArgumentError(`There is no file ${value}.`);
  }
  return value;
}

/** Takes an IANA zone that this Node knows. */
export function timeZone(value: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return value;
  } catch {
    throw new InvalidArgumentError(`${value} is no time zone. Write one such as UTC or Europe/Berlin.`);
  }
}

/** Takes a number of MiB, as bytes. */
export function memoryBudget(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError('The memory budget is a whole number of MiB, such as 512.');
  }
  return number * 1024 * 1024;
}

/**
 * Builds what is stale, makes the samples where no events are given, and opens the preview. Files that could
 * not be read or hold no event are named on standard error; no event at all is an error. What users write is kept
 * in the folder that K677_STATE names, in dist/state without it: tests that run side by side each have their own.
 */
export async function previewFromFlags(flags: PreviewFlags, stateFolder?: string): Promise<Preview> {
  const tarball = flags.tarball ?? (await buildApp());
  const samples = flags.events.length === 0 ? ensureDefaultSamples() : undefined;
  const progress = startProgress('Indexing');
  const preview = await openPreview({
    tarball,
    events: samples ? [samples.folder] : flags.events,
    extraApps: flags.app,
    timeZone: flags.tz,
    stateFolder: stateFolder ?? process.env.K677_STATE ?? inRepository('dist', 'state'),
    ...(samples ? { indexCache: samples.indexCache } : {}),
    ...(flags.now === undefined ? {} : { now: flags.now }),
    ...(flags.memory === undefined ? {} : { memory: flags.memory }),
    onProgress: ({ file, bytesRead, bytesTotal, events }) =>
      progress.update(
        `${events} events, ${Math.round((100 * bytesRead) / Math.max(1, bytesTotal))} % (${file})`,
      ),
  });
  progress.end();
  const { reports, index } = preview.data();
  const { memory, disk } = memoryUse(index);
  if (!samples && disk > 0) {
    console.error(
      `${index.count.toLocaleString('en')} events take ${mebibytes(memory + disk)}: ${mebibytes(memory)} in memory and ${mebibytes(disk)} on disk (--memory sets the budget).`,
    );
  }
  for (const line of refused(preview, flags.app)) console.error(line);
  if (!samples) for (const line of reports.flatMap(complaints)) console.error(line);
  if (!reports.some(({ events }) => events > 0)) {
    throw new Error(
      `No event in ${flags.events.join(', ')}. Read are Windows events as XML or as Splunk's text; see docs/own-events.md.`,
    );
  }
  return preview;
}

/** What the apps beside ours ask for and is not carried out, by file, stanza and setting. */
function refused(preview: Preview, apps: readonly string[]): string[] {
  return apps.length === 0 ? [] : preview.installReport().map(refusalText);
}

/** What a user must know of a file: that it gave nothing, or not all. */
function complaints({
  file,
  events,
  reason,
  unreadableCount,
  unreadable,
  withoutTime,
}: FileReport): string[] {
  if (events === 0) return [`${file}: skipped: ${reason ?? 'no event in it'}`];
  const first = unreadable[0];
  return [
    ...(unreadableCount > 0
      ? [
          `${file}: ${unreadableCount} piece(s) could not be read, the first at line ${first?.line}: ${first?.reason}`,
        ]
      : []),
    ...(withoutTime > 0 ? [`${file}: ${withoutTime} event(s) without a readable time`] : []),
  ];
}
