import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Preview } from '../src/preview/preview';
import { printRows } from './print-rows';
import { inRepository } from './repository';

/**
 * An example in a document: a block of SPL, and the block of text right below it that shows what it gives on the
 * default samples.
 */
export interface DocsExample {
  readonly file: string;
  readonly line: number;
  readonly spl: string;
  readonly output: string;
}

const EXAMPLE = /```spl\n(.*?)\n```\n+```text\n(.*?)```/gs;

/** The documents that hold examples, relative to the root. */
export function documents(): readonly string[] {
  const docs = readdirSync(inRepository('docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.sort().map((name) => path.posix.join('docs', name))];
}

/** All examples of a document. */
export function examplesOf(file: string): readonly DocsExample[] {
  const text = readFileSync(inRepository(file), 'utf8');
  return [...text.matchAll(EXAMPLE)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    spl: match[1] as string,
    output: match[2] as string,
  }));
}

/** What an example gives now, as `npm run search` prints it. */
export function outputOf(preview: Preview, spl: string): string {
  return printRows(preview.search(spl), 'table', 'UTC');
}

/** The document's text with the outputs of all its examples replaced by what they give now. */
export function renewed(preview: Preview, file: string): string {
  const text = readFileSync(inRepository(file), 'utf8');
  return text.replace(
    EXAMPLE,
    (_, spl: string) => `\`\`\`spl\n${spl}\n\`\`\`\n\n\`\`\`text\n${outputOf(preview, spl)}\`\`\``,
  );
}
