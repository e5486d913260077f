import { spawnSync } from 'node:child_process';
import { parseConf } from '../../src/formats/conf';
import { inRepository } from '../repository';
import type { Comparison } from './comparison';

type Stanzas = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Answer = { readonly stanzas: Stanzas } | { readonly error: string };
type Parser = 'ksconf' | 'addonfactory';

/** Why a parser's answer may differ from ours, and what makes the difference go away. */
interface Reason {
  readonly parser: Parser;
  readonly words: string;
  /** Whether it can be at work in this text. */
  readonly applies: (text: string) => boolean;
  /** Both answers without what the reason is about. */
  readonly like: (stanzas: Stanzas) => Stanzas;
}

const mapValues = (stanzas: Stanzas, change: (value: string) => string): Stanzas =>
  Object.fromEntries(
    Object.entries(stanzas).map(([name, settings]) => [
      name,
      Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, change(value)])),
    ]),
  );
const mapStanzas = (stanzas: Stanzas, keep: (name: string, settings: Stanzas[string]) => boolean): Stanzas =>
  Object.fromEntries(Object.entries(stanzas).filter(([name, settings]) => keep(name, settings)));

const CONTINUED = /\\\r?\n/;

/** The reasons that are allowed, applied in this order. */
const REASONS: readonly Reason[] = [
  {
    parser: 'addonfactory',
    words: 'it keeps the backslashes of a continued value and trims each of its lines',
    applies: (text) => CONTINUED.test(text),
    like: (stanzas) =>
      mapValues(stanzas, (value) =>
        value
          .split('\n')
          .map((line) => line.replace(/[\\ ]+$/, '').trim())
          .join('\n'),
      ),
  },
  {
    parser: 'addonfactory',
    words: 'it leaves settings before the first stanza aside',
    applies: (text) => !/^\uFEFF?\s*(?:#[^\n]*\n\s*)*\[/.test(text),
    like: (stanzas) => mapStanzas(stanzas, (name) => name !== 'default'),
  },
];

const sorted = (stanzas: Stanzas): string =>
  JSON.stringify(
    Object.entries(stanzas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, settings]) => [name, Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))]),
  );

function ours(text: string): Stanzas {
  return Object.fromEntries(
    parseConf(text).stanzas.map(({ name, settings }) => [
      name,
      Object.fromEntries(settings.map(({ key, value }) => [key, value])),
    ]),
  );
}

/** ksconf keeps blanks at the end of a value and those of a key; neither means anything to Splunk. */
function trimmed(stanzas: Stanzas): Stanzas {
  return Object.fromEntries(
    Object.entries(stanzas).map(([name, settings]) => [
      name,
      Object.fromEntries(Object.entries(settings).map(([key, value]) => [key.trim(), value.trimEnd()])),
    ]),
  );
}

/** Reads each text here and with the two Python parsers. */
export function compareConfs(python: string, texts: readonly string[]): readonly Comparison[] {
  const script = inRepository('scripts', 'differential', 'read-confs.py');
  const run = spawnSync(python, [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`read-confs.py failed: ${run.stderr}`);
  const answers = JSON.parse(run.stdout) as readonly Readonly<Record<Parser, Answer>>[];
  return (['ksconf', 'addonfactory'] as const).map((parser) =>
    compare(
      parser,
      texts,
      answers.map((one) => one[parser]),
    ),
  );
}

function compare(parser: Parser, texts: readonly string[], answers: readonly Answer[]): Comparison {
  const differences: string[] = [];
  const explained: Record<string, number> = {};
  texts.forEach((text, index) => {
    const answer = answers[index];
    if (!answer || 'error' in answer) {
      differences.push(`${JSON.stringify(text)}: ${answer ? answer.error : 'no answer'}`);
      return;
    }
    let theirs = trimmed(answer.stanzas);
    let mine = trimmed(ours(text));
    const used: string[] = [];
    for (const { words, applies, like } of REASONS.filter((reason) => reason.parser === parser)) {
      if (sorted(mine) === sorted(theirs)) break;
      if (!applies(text)) continue;
      mine = like(mine);
      theirs = like(theirs);
      used.push(words);
    }
    if (sorted(mine) === sorted(theirs))
      for (const words of used) explained[words] = (explained[words] ?? 0) + 1;
    else differences.push(`${JSON.stringify(text)}: here ${sorted(mine)}, there ${sorted(theirs)}`);
  });
  return { title: `conf files with ${parser}`, compared: texts.length, differences, explained };
}
