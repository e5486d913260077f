import { spawnSync } from 'node:child_process';
import { pythonProgram } from '../appinspect/python-program';
import { inRepository } from '../repository';

/** Brings the published schemas in its own package and asks no other host. */
const VERSION = '0.39.0';

/** Files that other programs read, by the schema that says how. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'docker-compose.yml': 'vendor.compose-spec',
  '.github/workflows/ci.yml': 'vendor.github-workflows',
};

/**
 * Holds the compose file against the Compose Specification's schema and the workflow of public CI against that of
 * GitHub Actions, with check-jsonschema from PyPI in an environment of its own. Gives whether both are valid, and
 * what was said, a line each. Throws where Python or the registry is missing.
 */
export function checkFiles(): { readonly valid: boolean; readonly lines: readonly string[] } {
  const program = pythonProgram('check-jsonschema', VERSION, 'check-jsonschema');
  const checked = Object.entries(SCHEMAS).map(([file, schema]) => {
    const args = ['--builtin-schema', schema, '--color', 'never', inRepository(file)];
    const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (error) throw error;
    return { file, schema, valid: status === 0, said: `${stdout}${stderr}`.trim() };
  });
  return {
    valid: checked.every(({ valid }) => valid),
    lines: checked.map(({ file, schema, valid, said }) =>
      valid ? `${file}: valid by ${schema}` : `${file}: refused by ${schema}\n${said}`,
    ),
  };
}
