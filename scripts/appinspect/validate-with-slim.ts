import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeSlim, slimExceptions } from './judge-slim';
import { pythonProgram } from './python-program';

const VERSION = '1.2.8';

/**
 * Runs `slim validate` of Splunk's packaging toolkit on a tarball. Where the toolkit cannot be installed under
 * this machine's Python it is left out, and the summary says so; K677_REQUIRE_SLIM turns that into a failure.
 */
export function validateWithSlim(tarball: string): { readonly passed: boolean; readonly summary: string } {
  let slim: string;
  try {
    slim = pythonProgram('splunk-packaging-toolkit', VERSION, 'slim');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      passed: process.env.K677_REQUIRE_SLIM === undefined,
      summary: `slim validate ${VERSION}: left out, it does not install here (${why})`,
    };
  }
  const home = mkdtempSync(path.join(tmpdir(), 'k677-slim-'));
  const { stdout, stderr, error } = spawnSync(slim, ['validate', tarball], {
    encoding: 'utf8',
    cwd: home,
    env: { ...process.env, HOME: home },
  });
  rmSync(home, { recursive: true, force: true });
  if (error) throw error;
  const output = `${stdout}${stderr}`;
  const { refused, gone } = judgeSlim(output, slimExceptions);
  const ran = output.includes('Validating app');
  return {
    passed: ran && refused.length === 0 && gone.length === 0,
    summary: [
      ...(ran ? [] : [output.trim()]),
      ...refused,
      ...gone.map(({ text }) => `slim no longer says ${text.source}: remove the exception.`),
      `slim validate ${VERSION}: ${refused.length} message(s) beyond ${slimExceptions.length} known one(s)`,
    ].join('\n'),
  };
}
