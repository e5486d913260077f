import { packageFolder, printThirdParty } from '../../scripts/third-party';

test('a file belongs to the innermost package, scoped or not', () => {
  expect(packageFolder('/r/node_modules/react/index.js')).toBe('/r/node_modules/react');
  expect(packageFolder('/r/node_modules/@splunk/themes/a/b.js')).toBe('/r/node_modules/@splunk/themes');
  expect(packageFolder('/r/node_modules/a/node_modules/b/c.js')).toBe('/r/node_modules/a/node_modules/b');
  expect(packageFolder('/r/app/pages/analysis-677.tsx')).toBeUndefined();
});

test('packages are listed in order of their names, a licence text once for all that carry it', () => {
  const bundled = (name: string, text: string) => ({
    name,
    version: '1.0.0',
    license: 'MIT',
    homepage: '',
    author: name === 'c' ? 'Somebody' : '',
    text,
  });
  const rule = '-'.repeat(78);
  expect(printThirdParty([bundled('b', 'Free.'), bundled('c', ''), bundled('a', 'Free.')])).toBe(
    `Packages bundled in the pages of this app, and their licences.

a 1.0.0: MIT
b 1.0.0: MIT
c 1.0.0: MIT

These packages bring no text of their licence:
c 1.0.0, Somebody: https://spdx.org/licenses/MIT.html

${rule}
a 1.0.0, b 1.0.0
${rule}

Free.
`,
  );
});

test('what a package carries inside a file of its own is named', () => {
  const list = printThirdParty([
    {
      name: '@splunk/charting-bundle',
      version: '1.0.0',
      license: 'Apache-2.0',
      homepage: '',
      author: 'Splunk',
      text: 'Apache.',
    },
  ]);
  expect(list).toContain(
    'Inside these packages:\n@splunk/charting-bundle: Highcharts JS 9.3.3 by Highsoft AS',
  );
});
