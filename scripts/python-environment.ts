import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository';

/** A package of PyPI in the version that the project was tried with. */
export interface PythonPackage {
  readonly name: string;
  readonly version: string;
}

function must(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed${error ? `: ${error.message}` : ''}`);
}

/**
 * The Python of a virtual environment below .venv that holds exactly these packages; it is made when the
 * environment does not exist or was made for other versions. Throws where Python or the registry is missing.
 */
export function pythonEnvironment(name: string, packages: readonly PythonPackage[]): string {
  const folder = inRepository('.venv', name);
  const python = path.join(folder, 'bin', 'python');
  const wanted = packages.map((one) => `${one.name}==${one.version}`);
  const stamp = path.join(folder, packages.map((one) => `${one.name}-${one.version}`).join('_'));
  if (existsSync(stamp) && existsSync(python)) return python;
  console.error(`Installing ${wanted.join(', ')} into .venv/${name} ...`);
  must('python3', ['-m', 'venv', '--clear', folder]);
  must(path.join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...wanted]);
  writeFileSync(stamp, '');
  return python;
}
