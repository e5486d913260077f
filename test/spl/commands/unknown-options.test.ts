import * as fc from 'fast-check';
import { findCommand } from '../../../src/spl/commands/catalogue';
import { SplError } from '../../../src/spl/error';
import { planOf } from '../../support/run-command';

/** A valid use of each transforming and ordering command. */
const USES = [
  'addcoltotals a',
  'addtotals a',
  'bin a span=5',
  'bucket a',
  'chart count over a by b',
  'dedup a',
  'eventstats count by a',
  'makemv delim="," a',
  'maketable a b c',
  'metadata type=hosts',
  'mvcombine a',
  'mvexpand a',
  'nomv a',
  'rare a',
  'sort a',
  'stats count by a',
  'streamstats count by a',
  'timechart count by a',
  'top a by b',
  'transaction a',
  'transpose 3',
  'tstats count by host',
  'untable a b c',
  'xyseries a b c',
];

const read = (text: string): void => {
  const definition = findCommand(/^\w+/.exec(text)?.[0] ?? '');
  if (!definition) throw new Error(`no command for ${text}`);
  planOf(definition, text);
};

describe('options that a command does not have', () => {
  it.each(USES)('%s is read', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it.each(USES)('%s refuses any other option, and says where', (text) => {
    const command = /^\w+/.exec(text)?.[0] ?? '';
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{2,9}_x$/),
        fc.constantFrom('true', '5', '"text"'),
        (name, value) => {
          const whole = `${text} ${name}=${value}`;
          let found: unknown;
          try {
            read(whole);
          } catch (error) {
            found = error;
          }
          expect(found).toBeInstanceOf(SplError);
          const { kind, message, span } = found as SplError;
          expect(kind).toBe('syntax');
          expect(message).toContain(`Error in '${command}' command: `);
          expect(span?.start).toBeGreaterThanOrEqual(text.length);
          expect(span?.end).toBeLessThanOrEqual(whole.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each(['stats', 'eventstats', 'streamstats', 'chart', 'timechart', 'tstats'])(
    '%s refuses any function that is none',
    (command) => {
      fc.assert(
        fc.property(fc.stringMatching(/^[a-z]{2,9}_x$/), (name) => {
          expect(() => read(`${command} ${name}(host) by index`)).toThrow(
            `Error in '${command}' command: The argument '${name}(host)' is invalid.`,
          );
        }),
        { numRuns: 20 },
      );
    },
  );
});
