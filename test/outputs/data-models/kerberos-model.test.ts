import { datamodelsConf } from '../../../src/outputs/conf/datamodels-conf';
import { kerberosModel } from '../../../src/outputs/data-models/kerberos-model';
import { NORMALISED_FIELDS, normaliseCommands } from '../../../src/searches/normalise';
import { findCommand } from '../../../src/spl/commands/catalogue';
import type { emptyHost } from '../../../src/spl/empty-host';
import { expandMacros } from '../../../src/spl/macros';
import { sourceText } from '../../../src/spl/source-text';
import { splitPipeline } from '../../../src/spl/split';

const [file] = kerberosModel.generate();
const model = JSON.parse(file?.text ?? '') as {
  readonly modelName: string;
  readonly objectNameList: readonly string[];
  readonly objects: readonly {
    readonly objectName: string;
    readonly parentName: string;
    readonly baseSearch: string;
    readonly fields: readonly { readonly fieldName: string; readonly type: string }[];
    readonly calculations: readonly unknown[];
  }[];
};
const [root] = model.objects;

test('the model and its only root dataset are called Kerberos, and so is the file', () => {
  expect(file?.path).toBe('default/data/models/Kerberos.json');
  expect([model.modelName, model.objectNameList, model.objects.map(({ objectName }) => objectName)]).toEqual([
    'Kerberos',
    ['Kerberos'],
    ['Kerberos'],
  ]);
});

test('its fields are the normalised ones, all of them texts', () => {
  expect(root?.fields.map(({ fieldName }) => fieldName)).toEqual(NORMALISED_FIELDS);
  expect(new Set(root?.fields.map(({ type }) => type))).toEqual(new Set(['string']));
});

test('nothing in it is a judgement that a summary would freeze', () => {
  expect(JSON.stringify(root)).not.toMatch(
    /cause|verdict|known|kerberos_diagnose|failure_name|failure_text|\blookup\b/,
  );
});

// Knowledge Manager Manual, "Accelerate data models": root searches of streaming commands alone may be accelerated.
test('its search begins with the index macro and raw terms, and all other commands are streaming', () => {
  const macros = {
    kerberos_index: 'index=x',
    kerberos_event_terms: 'TERM(a)',
    kerberos_normalise: normaliseCommands.join(' | '),
  };
  const macro: typeof emptyHost.macro = (name) => {
    const definition = macros[name as keyof typeof macros];
    return definition === undefined
      ? undefined
      : { name, args: [], definition, isEval: false, app: 'kerberos_677' };
  };
  const { text } = expandMacros(sourceText(root?.baseSearch ?? ''), { macro });
  const { commands } = splitPipeline(text, { start: 0, end: text.length });
  const [first, ...others] = commands.map(({ start, end }) => text.slice(start, end).trim());
  expect(root?.parentName).toBe('BaseSearch');
  expect(first).toBe('index=x TERM(a)');
  const kinds = others.map((command) => findCommand(/^\w+/.exec(command)?.[0] ?? '')?.kind);
  expect(new Set(kinds)).toEqual(new Set(['streaming']));
});

test('a token in its search changes with the normaliser, so that summaries are built anew', () => {
  expect(root?.baseSearch).toMatch(/\n\| eval k677_normaliser="[0-9a-f]{12}"$/);
});

test('its search holds no dollar: regular expressions stand in the macro', () => {
  expect(root?.baseSearch).not.toContain('$');
});

test('its acceleration is off', () => {
  const [conf] = datamodelsConf.generate();
  expect([conf?.path, conf?.text.split('\n').slice(2)]).toEqual([
    'default/datamodels.conf',
    ['[Kerberos]', 'acceleration = false', ''],
  ]);
});
