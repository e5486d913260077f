import { Command, InvalidArgumentError } from 'commander';
import { randomStream } from '../src/samples/random';
import { fuzzTargets } from './fuzz/catalogue';
import { watchTarget } from './fuzz/watch-target';

interface Options {
  readonly minutes: number;
  readonly seed: string;
  readonly target?: string;
  readonly case?: string;
}

function minutes(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('A number above 0 is needed.');
  return number;
}

const targets = fuzzTargets.map(({ id }) => id);

const program = new Command('npm run fuzz --')
  .description(
    'Throws random and mutated input at everything that reads what others wrote. Found are errors that are not ' +
      "the project's own, cases of more than two seconds, and losses that nobody tells.",
  )
  .option('--minutes <number>', 'how long, over all targets together', minutes, 4)
  .option('--seed <text>', 'the same seed makes the same cases', new Date().toISOString())
  .option('--target <id>', `one of ${targets.join(', ')}`)
  .option('--case <key>', 'runs one case again, by the key that a finding shows')
  .addHelpText(
    'after',
    `\nTargets:\n${fuzzTargets.map(({ id, about }) => `  ${id.padEnd(12)} ${about}`).join('\n')}\n\nExit code: 0 without a finding, 1 with one, 2 when something is missing.`,
  )
  .parse();

/** Runs one case again, in this process. */
async function again(key: string): Promise<number> {
  const target = fuzzTargets.find(({ id }) => id === key.split('/')[0]);
  if (!target) return program.error(`${key} is no key of a case.`, { exitCode: 2 });
  const open = await target.open();
  const started = performance.now();
  try {
    const outcome = await open.run(randomStream(key));
    console.log(`${outcome} in ${Math.round(performance.now() - started)} ms`);
    return 0;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await open.close();
  }
}

async function main(): Promise<void> {
  const options = program.opts<Options>();
  if (options.case !== undefined) process.exit(await again(options.case));
  if (options.target !== undefined && !targets.includes(options.target)) {
    program.error(`There is no target ${options.target}; there are ${targets.join(', ')}.`, { exitCode: 2 });
  }
  const chosen = options.target === undefined ? targets : [options.target];
  const time = (options.minutes * 60_000) / chosen.length;
  console.log(`Seed ${options.seed}, ${Math.round(time / 1000)} seconds for each target`);
  let found = 0;
  for (const target of chosen) {
    const reports = await watchTarget({ target, seed: options.seed, time });
    const cases = reports.reduce((sum, report) => sum + report.cases, 0);
    const outcomes = new Map<string, number>();
    for (const report of reports) {
      for (const [name, count] of Object.entries(report.outcomes))
        outcomes.set(name, (outcomes.get(name) ?? 0) + count);
    }
    const findings = reports.flatMap((report) => report.findings);
    const ended = [...outcomes].map(([name, count]) => `${count} ${name}`).join(', ');
    const longest = Math.round(Math.max(0, ...reports.map((report) => report.longest)));
    console.log(`${target}: ${cases} cases (${ended}), longest ${longest} ms, ${findings.length} findings`);
    for (const { key, what } of findings.slice(0, 10)) console.log(`  - ${key}\n    ${what}`);
    if (findings.length > 10) console.log(`  ... and ${findings.length - 10} more`);
    found += findings.length;
  }
  process.exit(found === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
