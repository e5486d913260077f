import { readFileSync } from 'node:fs';
import { inRepository } from '../../../scripts/repository';
import { gatherTexts, textsOf } from '../../../scripts/translations/gather-texts';
import { printTemplate } from '../../../scripts/translations/print-template';
import { TEMPLATE } from '../../../scripts/translations/write-template';

describe('the texts of a file', () => {
  test('are what is given to gettext, joined names and other calls left out', () => {
    const source =
      "import { _ } from 'x';\nconst a = () => _('One');\nconst b = (n) => fill(_(\n 'Two %(n)s'), n);\nother('Three');";
    expect(textsOf('app/texts/some.ts', source)).toEqual(['One', 'Two %(n)s']);
  });

  test('are the labels, titles and questions of a catalogue as well', () => {
    const source = "export const p = { id: 'x', title: 'A title', question: 'Why?', search: 'stats count' };";
    expect(textsOf('src/searches/panels/some.ts', source)).toEqual(['A title', 'Why?']);
    expect(textsOf('app/panels/some.tsx', source)).toEqual([]);
  });
});

test('a text is printed as gettext writes it, with quotes and line feeds escaped', () => {
  const printed = printTemplate([{ text: 'Say "hi"\nnow', places: ['app/texts/a.ts'] }]);
  expect(printed).toContain('\n#: app/texts/a.ts\nmsgid "Say \\"hi\\"\\nnow"\nmsgstr ""\n');
});

test('the committed template holds every text of the pages', () => {
  expect(readFileSync(inRepository(TEMPLATE), 'utf8')).toBe(printTemplate(gatherTexts()));
});

test('holes have names, so that a translation may order them', () => {
  expect(gatherTexts().filter(({ text }) => /%(?:\d+\$)?[sd]/.test(text.replace(/%\(\w+\)s/g, '')))).toEqual(
    [],
  );
});
