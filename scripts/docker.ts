import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { listEventFiles } from '../src/preview/event-files/list-event-files';
import { readEventFile } from '../src/preview/event-files/read-event-file';
import { buildApp } from './build/build-app';
import { checkFiles } from './docker/check-files';
import { ensureDefaultSamples } from './default-samples';
import { hecLine, shiftToNow, type HecEvent } from './hec-batches';
import { existingPath } from './preview-from-options';
import { inRepository } from './repository';

const program = new Command('npm run docker --')
  .description(
    'Puts into dist/docker what docker-compose.yml mounts: the package, and the sample events for the HTTP event collector, the newest a minute old.',
  )
  .option('--events <path>', 'a file or folder of events; repeatable; replaces the samples', existingPath, [])
  .option('--index <name>', 'the index of the events', 'wineventlog')
  .option(
    '--check',
    'start nothing: hold docker-compose.yml and the public workflow against their schemas',
    false,
  )
  .option('--keep-times', 'leave the times of the events as they are', false)
  .parse();

interface Options {
  readonly events: readonly string[];
  readonly index: string;
  readonly keepTimes: boolean;
  readonly check: boolean;
}

async function main(): Promise<void> {
  const { events: paths, index, keepTimes, check } = program.opts<Options>();
  if (check) {
    const { valid, lines } = checkFiles();
    console.log(lines.join('\n'));
    process.exitCode = valid ? 0 : 1;
    return;
  }
  const tarball = await buildApp();
  const events: HecEvent[] = [];
  const places = paths.length > 0 ? paths : [ensureDefaultSamples().folder];
  for (const file of await listEventFiles(places)) {
    await readEventFile(
      file,
      {
        add: (bytes, start, end, header) =>
          void events.push({ ...header, raw: bytes.toString('utf8', start, end) }),
      },
      { fromLocal: (wall) => wall },
    );
  }
  const shift = keepTimes
    ? 0
    : shiftToNow(
        events.map(({ time }) => time),
        Date.now() / 1000,
      );
  const target = inRepository('dist', 'docker');
  mkdirSync(target, { recursive: true });
  copyFileSync(tarball, path.join(target, 'kerberos_677.tar.gz'));
  writeFileSync(
    path.join(target, 'samples.json'),
    events.map((event) => `${hecLine(event, index, shift)}\n`).join(''),
  );
  console.log(`${events.length} events and the package are in dist/docker. Now: docker compose up`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
