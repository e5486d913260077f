import { parseConf, printConf } from '../../src/formats/conf';
import { appFromFiles } from '../../src/preview/install-app';
import { generatedFiles } from '../build/write-generated';
import { FuzzFinding, onlyExpected, type FuzzTarget } from './fuzz-target';
import { awkwardText, mutateText } from './mutate';

/** Conf files, random or our own with pieces changed. What is read must print and read back the same. */
export const fuzzConf: FuzzTarget = {
  id: 'conf',
  about: 'conf files: random text, and the generated files with pieces changed',
  open: async () => {
    const own = generatedFiles().filter(({ path }) => path.endsWith('.conf'));
    return {
      run: async (random) => {
        const base = random.chance(0.2)
          ? random
              .pick(['\\\n', '[', '[x]\n', '=\n', 'a=b\\\n', ' \n', '#\n', '\r'])
              .repeat(random.between(1, 50_000))
          : random.chance(0.5)
            ? awkwardText(random, 40)
            : random.pick(own).text.slice(0, 8000);
        const text = mutateText(random, base, ['[default]', '[a]\n', 'key = value\n', '\\\n', '# x\n']);
        await onlyExpected(
          text,
          () => false,
          () => {
            appFromFiles('app', [{ path: 'default/macros.conf', bytes: Buffer.from(text) }]);
            const { stanzas } = parseConf(text);
            let printed;
            try {
              printed = printConf('x', stanzas);
            } catch (error) {
              if (error instanceof Error && error.message.startsWith('a conf file cannot carry')) return;
              throw error;
            }
            const again = parseConf(printed).stanzas.map(({ name, settings }) => [
              name,
              ...settings.map(({ key }) => key),
            ]);
            const before = stanzas.map(({ name, settings }) => [name, ...settings.map(({ key }) => key)]);
            if (JSON.stringify(again) !== JSON.stringify(before))
              throw new FuzzFinding('printed and read is not the same', text);
          },
        );
        return 'read';
      },
      close: async () => undefined,
    };
  },
};
