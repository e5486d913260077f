import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, inRepository } from '../repository';

/** All files below these files and folders, as paths relative to the root, sorted. */
function filesBelow(places: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (place: string): void => {
    const full = path.join(ROOT, place);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full)) visit(path.join(place, name));
    else found.push(place.split(path.sep).join('/'));
  };
  places.forEach(visit);
  return found.sort();
}

/** One hash over names and contents of everything below these places. */
export function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(places)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const stampFile = (name: string): string => inRepository('dist', 'stamps', name);

/** Whether a build step last ran on other inputs than these, or never. */
export function isStale(step: string, hash: string): boolean {
  return !existsSync(stampFile(step)) || readFileSync(stampFile(step), 'utf8') !== hash;
}

/** Remembers that a build step has run on these inputs. */
export function setStamp(step: string, hash: string): void {
  mkdirSync(path.dirname(stampFile(step)), { recursive: true });
  writeFileSync(stampFile(step), hash);
}
