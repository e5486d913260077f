import { spawnSync } from 'node:child_process';

/** What pcre2test says of a pattern and a text: the texts of all groups, null where there is no match. */
export type PcreAnswer = readonly (string | undefined)[] | null;

/** What it says of a pattern: why it does not compile, or an answer a subject. */
export type PcreResult = { readonly error: string } | { readonly answers: readonly PcreAnswer[] };

/** Whether pcre2test (Debian: pcre2-utils) is installed. Where K677_REQUIRE_PCRE2 is set it must be. */
function hasPcre2test(): boolean {
  const found = spawnSync('pcre2test', ['-C'], { encoding: 'utf8' }).status === 0;
  if (!found && process.env['K677_REQUIRE_PCRE2']) {
    throw new Error('pcre2test is not installed (Debian: pcre2-utils), but K677_REQUIRE_PCRE2 is set');
  }
  return found;
}

/** `describe` with pcre2test, a visibly skipped one without it. */
export function describeWithPcre2(name: string, body: () => void): void {
  if (hasPcre2test()) describe(name, body);
  else describe.skip(`${name} (skipped: pcre2test is not installed)`, body);
}

/** A text as pcre2test prints it. */
export function shown(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number;
    return code >= 0x20 && code < 0x7f ? character : `\\x{${code.toString(16).padStart(2, '0')}}`;
  }).join('');
}

function asSubject(text: string): string {
  const escaped = Array.from(
    text,
    (character) => `\\x{${(character.codePointAt(0) as number).toString(16)}}`,
  );
  return escaped.length === 0 ? '\\=offset=0' : escaped.join('');
}

/** Runs patterns on their subjects, in UTF mode, duplicate names allowed. Texts come as `shown` gives them. */
export function pcre2test(
  cases: readonly { readonly pattern: string; readonly subjects: readonly string[] }[],
): readonly PcreResult[] {
  const input = cases
    .map(({ pattern, subjects }) => {
      const hex = Buffer.from(pattern, 'utf8').toString('hex');
      return [`/${hex}/hex,utf,dupnames,allcaptures`, ...subjects.map(asSubject), ''].join('\n');
    })
    .join('\n');
  const run = spawnSync('pcre2test', ['-q'], { input: `${input}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
  return parseOutput(run.stdout);
}

function parseOutput(output: string): readonly PcreResult[] {
  const results: { error?: string; answers: PcreAnswer[] }[] = [];
  let current: (string | undefined)[] | undefined;
  for (const line of output.split('\n')) {
    const last = results.at(-1);
    const group = /^ ?(\d+): (.*)$/.exec(line);
    if (/^\/[0-9a-f]*\/hex,utf,dupnames,allcaptures$/.test(line)) results.push({ answers: [] });
    else if (last && line.startsWith('Failed: error') && last.answers.length === 0) {
      last.error = line.replace(/^Failed: error -?\d+(?: at offset \d+)?: /, '');
    } else if (last && (line.startsWith('No match') || line.startsWith('Failed'))) last.answers.push(null);
    else if (last && group) {
      if (group[1] === '0') {
        current = [];
        last.answers.push(current);
      }
      current?.push(group[2] === '<unset>' ? undefined : group[2]);
    }
  }
  return results.map(({ error, answers }) => (error === undefined ? { answers } : { error }));
}
