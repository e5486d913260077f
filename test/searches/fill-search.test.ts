import { fillSearch } from '../../src/searches/fill-search';

describe('fillSearch', () => {
  test('replaces every name, and does not read what it has put in', () => {
    expect(fillSearch('{{a}} | where {{b}} | {{a}}', { a: '{{b}}', b: 'x="$&"' })).toBe(
      '{{b}} | where x="$&" | {{b}}',
    );
  });

  test('throws on a name without a text', () => {
    expect(() => fillSearch('{{a}}', {})).toThrow('no text for {{a}}');
  });
});
