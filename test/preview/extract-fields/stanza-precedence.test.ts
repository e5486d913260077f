import { stanzaPattern } from '../../../src/preview/extract-fields/stanza-pattern';
import { rowsOf, smallPreview } from '../../support/small-preview';
import { smallApp } from '../../support/small-app';

const origin = {
  index: 'i',
  host: 'DC1.example.org',
  source: 'WinEventLog:Security',
  sourcetype: 'WinEventLog',
};

describe('stanzaPattern', () => {
  test.each([
    ['WinEventLog', true],
    ['wineventlog', false],
    ['(?::){0}WinEvent*', true],
    ['source::WinEventLog:Security', true],
    ['source::WinEventLog...', true],
    ['source::...Security', true],
    ['source::(WMI:WinEventLog|WinEventLog)...', true],
    ['source::(WMI:WinEventLog|XmlWinEventLog)...', false],
    ['source::(?i)wineventlog:*', true],
    ['source::Win', false],
    ['host::dc1.example.org', true],
    ['host::dc*', true],
    ['host::dc1xexample*', false],
  ])('[%s] matches: %s', (name, expected) => {
    expect(stanzaPattern(name)?.matches(origin)).toBe(expected);
  });

  test('a star stays within one part of a path, three dots do not', () => {
    const file = { ...origin, source: '/var/log/a/b.log' };
    expect(stanzaPattern('source::/var/log/*.log')?.matches(file)).toBe(false);
    expect(stanzaPattern('source::/var/log/....log')?.matches(file)).toBe(true);
  });

  test('rule stanzas are about nothing here', () => {
    expect(stanzaPattern('rule::x')).toBeUndefined();
  });
});

describe('precedence', () => {
  const event = { raw: 'x', sourcetype: 'st', source: 'src', host: 'h1' };
  const who = (props: string, others: ReturnType<typeof smallApp>[] = [], local = '') =>
    rowsOf(
      smallPreview({ 'default/props.conf': props, 'local/props.conf': local }, [event], others),
      'search * | table who',
    )[0]?.who;

  test('source goes before host, host before sourcetype, all before default', () => {
    expect(
      who(
        '[default]\nEVAL-who = "d"\n[st]\nEVAL-who = "t"\n[host::h1]\nEVAL-who = "h"\n[source::src]\nEVAL-who = "s"\n',
      ),
    ).toBe('s');
    expect(who('[default]\nEVAL-who = "d"\n[st]\nEVAL-who = "t"\n[host::h1]\nEVAL-who = "h"\n')).toBe('h');
    expect(who('[default]\nEVAL-who = "d"\n[st]\nEVAL-who = "t"\n')).toBe('t');
    expect(who('[default]\nEVAL-who = "d"\n')).toBe('d');
  });

  test('a literal name goes before a pattern, a higher priority before both', () => {
    expect(who('[source::src]\nEVAL-who = "literal"\n[source::s...]\nEVAL-who = "pattern"\n')).toBe(
      'literal',
    );
    expect(
      who('[source::src]\nEVAL-who = "literal"\n[source::s...]\nEVAL-who = "pattern"\npriority = 101\n'),
    ).toBe('pattern');
  });

  test('of two patterns the first in ASCII order wins', () => {
    expect(who('[source::sr...]\nEVAL-who = "later"\n[source::s...]\nEVAL-who = "first"\n')).toBe('first');
  });

  test('settings of several stanzas add up', () => {
    const props = '[st]\nEVAL-who = "t"\nEVAL-what = "w"\n[source::src]\nEVAL-who = "s"\n';
    expect(
      rowsOf(smallPreview({ 'default/props.conf': props }, [event]), 'search * | table who what'),
    ).toEqual([{ who: 's', what: 'w' }]);
  });

  test('local goes before default, the own app before others, and what is not exported is not seen', () => {
    const other = (exported: boolean) =>
      smallApp('zz', { 'default/props.conf': '[st]\nEVAL-who = "other"\nEVAL-more = "m"\n' }, exported);
    expect(who('[st]\nEVAL-who = "own"\n', [other(true)])).toBe('own');
    expect(who('[st]\nEVAL-who = "own"\n', [], '[st]\nEVAL-who = "local"\n')).toBe('local');
    expect(who('', [other(true)])).toBe('other');
    expect(who('', [other(false)])).toBeUndefined();
  });

  test('an empty setting takes one away', () => {
    expect(who('[st]\nEVAL-who = "own"\n', [], '[st]\nEVAL-who =\n')).toBeUndefined();
  });

  test('a renamed sourcetype is searched, and set up, by its new name', () => {
    const preview = smallPreview(
      { 'default/props.conf': '[st]\nrename = new\nEVAL-who = "old"\n[new]\nEVAL-who = "new"\n' },
      [event],
    );
    expect(rowsOf(preview, 'search sourcetype=new | table sourcetype _sourcetype who')).toEqual([
      { sourcetype: 'new', _sourcetype: 'st', who: 'new' },
    ]);
    expect(rowsOf(preview, 'search sourcetype=st | table who')).toEqual([]);
  });

  test('events of different origins in one batch have their own settings', () => {
    const preview = smallPreview({ 'default/props.conf': '[a]\nEVAL-who = "a"\n[b]\nEVAL-who = "b"\n' }, [
      { raw: '1', sourcetype: 'a' },
      { raw: '2', sourcetype: 'b' },
      { raw: '3', sourcetype: 'c' },
      { raw: '4', sourcetype: 'a' },
    ]);
    expect(rowsOf(preview, 'search * | table _raw who')).toEqual([
      { _raw: '4', who: 'a' },
      { _raw: '3' },
      { _raw: '2', who: 'b' },
      { _raw: '1', who: 'a' },
    ]);
  });
});
