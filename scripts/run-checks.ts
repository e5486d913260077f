import { checks } from '../src/checks/catalogue';
import type { Problem } from '../src/checks/problem';
import { macros } from '../src/searches/macros/catalogue';
import { savedSearches } from '../src/searches/saved/catalogue';
import { generatedFiles } from './build/write-generated';

/** Runs every check, prints all problems on standard error, gives their number. */
export function runChecks(): number {
  const sources = { macros, savedSearches, files: generatedFiles() };
  const problems = checks.flatMap((check) => check.check(sources));
  return printProblems(problems);
}

/** Prints problems on standard error, gives their number. */
export function printProblems(problems: readonly Problem[]): number {
  for (const { check, at, message, tip } of problems) {
    console.error(`${at}: ${message} [${check}]${tip ? `\n  ${tip}` : ''}`);
  }
  return problems.length;
}
