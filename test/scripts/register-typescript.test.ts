import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const register = path.resolve(__dirname, '../../scripts/register-typescript.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'k677-register-'));
const file = path.join(folder, 'one.ts');
afterAll(() => rmSync(folder, { recursive: true }));

function run(text: string): { readonly out: string; readonly errors: string } {
  writeFileSync(file, text);
  const source = `require(${JSON.stringify(register)}); require(${JSON.stringify(file)});`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', source], { encoding: 'utf8' });
  return { out: stdout, errors: stderr };
}

test('TypeScript is loaded, and loaded anew when it has changed', () => {
  const text = 'interface A { readonly n: number }\nconst a: A = { n: 1 };\nconsole.log(a.n);\n';
  expect(run(text)).toEqual({ out: '1\n', errors: '' });
  expect(run(text)).toEqual({ out: '1\n', errors: '' });
  expect(run(text.replace('n: 1', 'n: 2'))).toEqual({ out: '2\n', errors: '' });
});

test('an error names the line of the TypeScript, compiled just now or before', () => {
  const text = 'interface A {\n  readonly n: number;\n}\nexport type B = A;\nthrow new Error("here");\n';
  expect(run(text).errors).toContain('one.ts:5');
  expect(run(text).errors).toContain('one.ts:5');
});
