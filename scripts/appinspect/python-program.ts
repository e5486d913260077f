import path from 'node:path';
import { pythonEnvironment } from '../python-environment';

/**
 * The path of a program of a PyPI package, installed once in a virtual environment of its own below `.venv`,
 * so that the pins of one package never meet those of another. Throws where Python or pip fails.
 */
export function pythonProgram(name: string, version: string, program: string): string {
  return path.join(path.dirname(pythonEnvironment(name, [{ name, version }])), program);
}
