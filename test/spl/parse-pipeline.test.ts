import * as fc from 'fast-check';
import { commands } from '../../src/spl/commands/catalogue';
import { SplError } from '../../src/spl/error';
import { appCommands } from '../../src/spl/app-commands';
import { knownCommands } from '../../src/spl/known-commands';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { printError } from '../../src/spl/print-error';
import { hostOver } from '../support/spl-host';
import type { SearchSetting } from '../support/spl-host';

function names(text: string, macros: SearchSetting['macros'] = {}): string[] {
  return parseSearch(text, hostOver({ macros })).pipeline.steps.map((step) => step.definition.name);
}

function failure(text: string, macros: SearchSetting['macros'] = {}): SplError {
  try {
    names(text, macros);
  } catch (error) {
    if (error instanceof SplError) return error;
    throw error;
  }
  throw new Error(`no error: ${text}`);
}

const at = (text: string, error: SplError): string | undefined =>
  error.span && text.slice(error.span.start, error.span.end);

describe('parseSearch', () => {
  it('begins with search unless a pipe or the word stands first', () => {
    expect(names('foo | head')).toEqual(['search', 'head']);
    expect(names('search foo | head')).toEqual(['search', 'head']);
    expect(names('  | makeresults | head')).toEqual(['makeresults', 'head']);
    expect(names('search(foo)')).toEqual(['search']);
  });

  it('parts commands at pipes outside quotes, brackets and comments', () => {
    expect(names('"a|b" [search c | fields d] ```x | y``` | eval e="f|g"')).toEqual(['search', 'eval']);
  });

  it('takes command names in any case', () => {
    expect(names('a | HEAD 5')).toEqual(['search', 'head']);
  });

  it('counts only a typed pipe as a leading one, as Splunk Web does', () => {
    const macros = { rows: '| makeresults', begin: 'makeresults' };
    expect(failure('`rows` | head', macros).message).toBe(
      "Error in 'makeresults' command: This command must be the first command of a search.",
    );
    expect(names('| `begin` | head', macros)).toEqual(['makeresults', 'head']);
  });

  it('names what is no command, with its place', () => {
    const text = 'foo | nosuch bar';
    const error = failure(text);
    expect([error.kind, error.message, at(text, error)]).toEqual([
      'syntax',
      "Unknown search command 'nosuch'.",
      'nosuch',
    ]);
    expect(failure('[foo=bar]').message).toBe("Unknown search command 'foo'.");
  });

  it('refuses by name what Splunk has and this does not', () => {
    expect(failure('foo | map search="x"')).toMatchObject({ kind: 'unsupported' });
  });

  it('misses commands between pipes and at the end', () => {
    expect(failure('a | | b').message).toBe("Error in 'SearchParser': Missing a search command before '|'.");
    expect(failure('a |').message).toBe("Error in 'SearchParser': Missing a search command before '^'.");
    expect(failure('a [ ]').message).toBe("Error in 'SearchParser': Missing a search command before ']'.");
  });

  it('finds quotes and brackets that do not match', () => {
    expect(failure('a "b').message).toBe("Error in 'SearchParser': Mismatched quotes and/or parenthesis.");
    expect(failure('a ]').message).toBe("Error in 'SearchParser': Mismatched ']'.");
    expect(failure('a [search b').message).toContain("closing bracket for '['");
  });

  it('requires generating commands to stand first, in subsearches too', () => {
    expect(failure('a | makeresults').message).toContain('must be the first command');
    expect(names('a | append [| makeresults]')).toEqual(['search', 'append']);
    expect(failure('a | appendpipe [makeresults]').message).toContain('must be the first command');
  });

  it('finds mistakes within subsearches and around them', () => {
    expect(failure('a [search b | nosuch]').message).toBe("Unknown search command 'nosuch'.");
    expect(failure('a | where x=[search b | return $c] AND').message).toContain('The factor is missing.');
    expect(names('a | head [search b | return $c]')).toEqual(['search', 'head']);
  });

  it('places errors of macro texts at the call', () => {
    const text = 'a | `bad`';
    expect(at(text, failure(text, { bad: 'eval x=1+' }))).toBe('`bad`');
  });

  it('prints errors with line, column, the line and carets', () => {
    const text = 'foo\n| eval a=1\n| nosuch b';
    expect(printError(failure(text), text)).toBe(
      "Unknown search command 'nosuch'.\n  line 3, column 3:\n  | nosuch b\n    ^^^^^^",
    );
  });

  it('ends at a limit, not in a crash, where parentheses nest without end', () => {
    const deep = '('.repeat(100_000) + 'a=1' + ')'.repeat(100_000);
    expect(failure(deep)).toMatchObject({ kind: 'limit' });
    expect(failure(`* | where ${deep}`)).toMatchObject({ kind: 'limit' });
  });

  it('takes conditions as long as a subsearch can make them', () => {
    const long = Array.from({ length: 10_000 }, (_, n) => `a="${n}"`).join(' OR ');
    expect(names(long)).toEqual(['search']);
    expect(names(`* | where ${long}`)).toEqual(['search', 'where']);
  });

  it('never accepts an unknown command', () => {
    const built = new Set(commands.map((command) => command.name));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), (name) => {
        fc.pre(!built.has(name));
        const { kind } = failure(`* | ${name} x`);
        const known = knownCommands.has(name) || appCommands.has(name);
        expect(kind).toBe(known ? 'unsupported' : 'syntax');
      }),
    );
  });

  it('never accepts an unknown option, whatever the command', () => {
    const tried = commands.filter(({ name }) => !OPEN_NAMES.has(name));
    const accepting = tried.filter(({ name, kind }) => {
      try {
        return names(`${kind === 'generating' ? '' : '* '}| ${name} zznosuchoption=1`).length > 0;
      } catch (error) {
        return !(error instanceof SplError);
      }
    });
    expect(accepting.map(({ name }) => name)).toEqual([]);
  });

  it('knows every command that it has, so that none is refused as unknown', () => {
    const missing = commands.map(({ name }) => name).filter((name) => !knownCommands.has(name));
    expect(missing).toEqual([]);
  });
});

/** Commands in whose arguments `name=value` is no option: expressions, assignments, replacements. */
const OPEN_NAMES: ReadonlySet<string> = new Set([
  'search',
  'eval',
  'where',
  'return',
  'savedsearch',
  'head',
  'regex',
  'rest',
  'setfields',
  'rangemap',
]);
