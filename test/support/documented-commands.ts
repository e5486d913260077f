import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository';

/** The documents, relative to the root. */
export const DOCUMENTS: readonly string[] = ['', 'docs/']
  .flatMap((folder) => readdirSync(inRepository(folder)).map((name) => `${folder}${name}`))
  .filter((file) => file.endsWith('.md'))
  .sort();

const PROGRAMS =
  'npm|npx|node|git|docker|export|splunk|auditpol|reg|wevtutil|Get-WinEvent|[A-Z_]+=\\S+ npm|\\$\\w+ =';
const LINE = new RegExp(`^ {4,}((?:${PROGRAMS}) .*)$`, 'gm');
const SPAN = new RegExp('`((?:' + PROGRAMS + ') [^`\\n]+)`', 'g');

/** Every command that the documents tell people to type, on a line of its own or within a sentence, each once. */
export function documentedCommands(): readonly string[] {
  const found = DOCUMENTS.flatMap((file) => {
    const text = readFileSync(inRepository(file), 'utf8').replace(/```.*?```/gs, '');
    return [...text.matchAll(LINE), ...text.matchAll(SPAN)].map(([, command = '']) =>
      command
        .replace(/\s+#.*$/, '')
        .replace(/\\\|/g, '|')
        .trim(),
    );
  });
  return [...new Set(found)].sort();
}

/** Searches that the documents show as indented lines, whole; one that begins with a macro or an index begins anew. */
export function documentedSearches(): readonly { readonly file: string; readonly search: string }[] {
  return DOCUMENTS.flatMap((file) => {
    const text = readFileSync(inRepository(file), 'utf8').replace(/```.*?```/gs, '');
    return [...text.matchAll(/(?:^ {4,}\S.*\n)+/gm)]
      .flatMap(([block]) =>
        block
          .replace(/^ +/gm, '')
          .trim()
          .split(/\n(?=`|index=)/),
      )
      .filter((search) => /^(?:[|`]|index=)/.test(search))
      .map((search) => ({ file, search }));
  });
}
