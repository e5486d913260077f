import { Command, InvalidArgumentError } from 'commander';
import { startProgress } from './progress';
import { measureSizing } from './sizing/measure-sizing';
import { printSizing } from './sizing/print-sizing';

interface Options {
  readonly events: number;
  readonly success: number;
}

function atLeast(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!(value >= least && value <= most)) {
      throw new InvalidArgumentError(`A number from ${least} to ${most} is needed.`);
    }
    return value;
  };
}

const program = new Command('npm run sizing')
  .description('Measures what searches read of sample events, and prints the tables of docs/sizing.md.')
  .option('--events <number>', 'how many events', atLeast(1000, 10_000_000), 50_000)
  .option('--success <share>', 'which share of them succeeded', atLeast(0, 1), 0.98)
  .parse();

async function main(): Promise<void> {
  const { events, success } = program.opts<Options>();
  const progress = startProgress('Measuring');
  const figures = await measureSizing(events, success, (text) => progress.update(text));
  progress.end();
  console.log(printSizing(figures));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
