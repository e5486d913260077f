import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { FINAL_SAMPLES } from '../src/samples/final-samples';
import { DEFAULT_SAMPLES, type SampleOptions } from '../src/samples/generate-samples';
import { saveSamples } from '../src/samples/save-samples';
import { startProgress } from './progress';

/** What commander gives for the options below. */
interface Flags {
  readonly events: number;
  readonly seed?: string;
  readonly out: string;
  readonly format: 'mixed' | 'xml' | 'half';
  readonly successes?: number;
  readonly stories: keyof typeof STORY_LISTS;
}

/** Which samples the stories come from: those for every day, or those of the final scoring. */
const STORY_LISTS = { first: DEFAULT_SAMPLES, final: FINAL_SAMPLES } as const;

const FORMATS = ['mixed', 'xml', 'half'] as const;

function count(text: string): number {
  const number = Number(text.replace(/_/g, ''));
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('A whole number above 0 is needed.');
  return number;
}

function share(text: string): number {
  const number = Number(text);
  if (!(number >= 0.5 && number <= 1)) throw new InvalidArgumentError('A share from 0.5 to 1 is needed.');
  return number;
}

function format(text: string): Flags['format'] {
  const found = FORMATS.find((name) => name === text);
  if (!found) throw new InvalidArgumentError(`One of ${FORMATS.join(', ')} is needed.`);
  return found;
}

function storyList(text: string): Flags['stories'] {
  if (text !== 'first' && text !== 'final') throw new InvalidArgumentError('One of first, final is needed.');
  return text;
}

const program = new Command('samples')
  .description('Writes labelled sample events of every era into a folder; labels.csv holds the true causes.')
  .option('--events <n>', 'how many events', count, DEFAULT_SAMPLES.events)
  .option('--seed <text>', 'another seed gives other events; each list of stories has its own')
  .option('--out <folder>', 'where to write', path.join('dist', 'samples', 'own'))
  .option(
    '--format <name>',
    'mixed (every era), xml (XML alone), half (XML and text in equal parts)',
    format,
    'mixed',
  )
  .option(
    '--stories <list>',
    'first (those of every day) or final (those that score the diagnosis in the end)',
    storyList,
    'first',
  )
  .option('--successes <share>', 'share of successes, for instance 0.98', share);

const flags = program.parse().opts<Flags>();
const list: SampleOptions = STORY_LISTS[flags.stories];
const options: SampleOptions = {
  ...list,
  seed: flags.seed ?? list.seed,
  events: flags.events,
  format: flags.format,
  ...(flags.successes === undefined ? {} : { successShare: flags.successes }),
};
try {
  const total = flags.events.toLocaleString('en');
  const progress = startProgress('Writing the sample events');
  const saved = saveSamples(flags.out, options, (events) =>
    progress.update(`${events.toLocaleString('en')} of ${total}`),
  );
  progress.end();
  const megabytes = (saved.bytes / 1e6).toFixed(1);
  console.log(
    `${saved.events} events, ${saved.failures} of them failures, ${megabytes} MB in ${saved.files.length} files below ${flags.out}`,
  );
} catch (error) {
  console.error(`The samples could not be written to ${flags.out}: ${(error as Error).message}`);
  process.exitCode = 1;
}
