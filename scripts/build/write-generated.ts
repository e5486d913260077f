import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { outputs } from '../../src/outputs/catalogue';
import type { GeneratedFile } from '../../src/outputs/generated-file';
import { inRepository } from '../repository';

/** The folders that hold generated files and nothing else. */
export const GENERATED_FOLDERS: readonly string[] = ['default', 'lookups', 'metadata'];

/** Every generated file, sorted by path. */
export function generatedFiles(): readonly GeneratedFile[] {
  const files = outputs.flatMap((output) => output.generate());
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Paths below a folder of the repository, with forward slashes. */
export function pathsBelow(folder: string): string[] {
  const full = inRepository(folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(inRepository('.'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
}

/** Writes the generated files where they differ, removes files that are no longer generated; says what changed. */
export function writeGenerated(): readonly string[] {
  const files = generatedFiles();
  const wanted = new Set(files.map((file) => file.path));
  const changed: string[] = [];
  for (const stray of GENERATED_FOLDERS.flatMap(pathsBelow)) {
    if (wanted.has(stray)) continue;
    rmSync(inRepository(stray));
    changed.push(stray);
  }
  for (const file of files) {
    const target = inRepository(file.path);
    if (existsSync(target) && readFileSync(target, 'utf8') === file.text) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
    changed.push(file.path);
  }
  return changed;
}
