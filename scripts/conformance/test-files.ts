import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository';

/** The tests, to be looked into: which file shows what. Paths are relative to the repository. */
export interface TestFiles {
  /** The first file for which the pattern holds, those given first. */
  find(pattern: RegExp, first?: readonly string[]): string | undefined;
  /** Whether a file below test/ has these words. */
  has(file: string, words: string): boolean;
}

/** Reads every file below test/. */
export function readTestFiles(): TestFiles {
  const root = inRepository('test');
  const texts = new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !file.startsWith('scripts/'))
      .sort()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
  return {
    find(pattern, first = []) {
      const known = first.filter((file) => texts.has(file));
      const tests = [...texts.keys()].filter((file) => file.endsWith('.test.ts'));
      const found = [...known, ...tests].find((file) => pattern.test(texts.get(file) ?? ''));
      return found && `test/${found}`;
    },
    has: (file, words) => texts.get(file)?.includes(words) ?? false,
  };
}
