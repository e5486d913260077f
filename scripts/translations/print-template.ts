import type { GatheredText } from './gather-texts';

const quoted = (text: string): string =>
  `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`;

const HEAD = [
  'msgid ""',
  'msgstr ""',
  quoted('Project-Id-Version: Kerberos 677\n'),
  quoted('MIME-Version: 1.0\n'),
  quoted('Content-Type: text/plain; charset=UTF-8\n'),
  quoted('Content-Transfer-Encoding: 8bit\n'),
];

/** The texts as a template for translators, in the format of GNU gettext; no clock in it. */
export function printTemplate(texts: readonly GatheredText[]): string {
  const entries = texts.map(({ text, places }) =>
    [...places.map((place) => `#: ${place}`), `msgid ${quoted(text)}`, 'msgstr ""'].join('\n'),
  );
  return `${[HEAD.join('\n'), ...entries].join('\n\n')}\n`;
}
