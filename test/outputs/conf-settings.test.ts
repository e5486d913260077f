/** Every setting in the generated conf files is one that Splunk 9.2 knows, with a value of the kind it takes. */
import { generatedFiles } from '../../scripts/build/write-generated';
import { parseConf } from '../../src/formats/conf';
import { describeWithSharedReference, sharedReference } from '../support/shared-reference';

/** Settings by conf file and stanza of the specification, each with the form of its value. */
interface Specifications {
  readonly confs: Readonly<Record<string, Readonly<Record<string, readonly (readonly [string, string])[]>>>>;
}

interface Known {
  readonly pattern: RegExp;
  readonly form: string;
}

/** What Enterprise Security reads from savedsearches.conf; its specification is not Splunk's own. */
const ENTERPRISE_SECURITY: readonly (readonly [string, string])[] = [
  ['action.correlationsearch.enabled', '<boolean>'],
  ['action.correlationsearch.label', '<string>'],
  ['action.correlationsearch.annotations', '<json>'],
  ['action.risk', '<boolean>'],
  ['action.risk.param._risk', '<json>'],
  ['action.risk.param._risk_message', '<string>'],
  ['action.risk.param.verbose', '<boolean>'],
];

/** `reload.<conf_file_name>` as a pattern; `<name>` stands for anything without a blank. */
function asKnown([name, form]: readonly [string, string]): Known {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<[^>]*>/g, '\\S+');
  return { pattern: new RegExp(`^${escaped}$`), form };
}

/** The settings of a conf file, whatever the stanza; too wide names of actions are left to the exact ones. */
function knownSettings({ confs }: Specifications, conf: string): readonly Known[] {
  const own = Object.values(confs[conf] ?? {}).flat();
  const email = Object.values(confs['alert_actions']?.['email'] ?? []).map(
    ([name, form]) => [`action.email.${name}`, form] as const,
  );
  const further = conf === 'savedsearches' ? [...email, ...ENTERPRISE_SECURITY] : [];
  return [...own.filter(([name]) => !name.startsWith('action.<action_name>')), ...further].map(asKnown);
}

function isOfForm(value: string, form: string): boolean {
  if (/^(?:<boolean>|\[?[01] ?\| ?[01]\]?|true\|false)$/.test(form))
    return /^(?:0|1|true|false)$/i.test(value);
  if (/^<(?:unsigned |positive )?integer>$/.test(form)) return /^\d+$/.test(value);
  if (form === '<json>') return typeof JSON.parse(value) === 'object';
  const choices = /^\[([\w |]+)\]$/
    .exec(form)?.[1]
    ?.split('|')
    .map((choice) => choice.trim());
  return choices === undefined || choices.includes(value);
}

describeWithSharedReference('the conf files', () => {
  const specifications = sharedReference('conf-settings.json') as Specifications;
  const files = generatedFiles().filter(({ path }) => /^default\/\w+\.conf$/.test(path));

  test.each(files.map(({ path, text }) => [path, text]))('%s holds only what Splunk knows', (path, text) => {
    const conf = /(\w+)\.conf$/.exec(path)?.[1] ?? '';
    const known = knownSettings(specifications, conf);
    const { stanzas, problems } = parseConf(text);
    expect(problems).toEqual([]);
    // A tag is a setting of its own making.
    if (conf === 'tags') return;
    expect(known.length).toBeGreaterThan(0);
    const unknown = stanzas.flatMap(({ name, settings }) =>
      settings
        .filter(
          ({ key, value }) => !known.some(({ pattern, form }) => pattern.test(key) && isOfForm(value, form)),
        )
        .map(({ key, value }) => `[${name}] ${key} = ${value}`),
    );
    expect(unknown).toEqual([]);
  });

  test('every action and alert setting of a saved search is named in full', () => {
    const names = knownSettings(specifications, 'savedsearches');
    expect(names.some(({ pattern }) => pattern.test('action.email.mesage'))).toBe(false);
    expect(names.some(({ pattern }) => pattern.test('alert.supress'))).toBe(false);
  });
});
