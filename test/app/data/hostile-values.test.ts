import { printAddress, readAddress } from '../../../app/data/address';
import { csvText, rowText } from '../../../app/data/csv';
import { investigateUrl } from '../../../app/data/entity';
import { defaultState, filterFields } from '../../../app/data/page-state';
import { quoteSpl } from '../../../app/data/quote-spl';
import { searchLink } from '../../../app/data/search-link';
import { hostileValues } from '../../support/hostile-values';

/** Cells of a CSV text by RFC 4180. */
function cells(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell.replace(/""/g, '"'));
}

test('an address carries each filter there and back, and nothing beside it', () => {
  for (const field of filterFields) {
    for (const value of hostileValues) {
      const state = { ...defaultState, filters: { [field]: value } };
      expect(readAddress(printAddress(state))).toEqual(state);
    }
  }
});

test('a link to the search page carries the search as one parameter, on this server', () => {
  for (const value of hostileValues) {
    const link = searchLink(`| makeresults | eval a=${quoteSpl(value)}`, '-1d', value);
    const url = new URL(link, 'https://splunk.example');
    expect(url.origin).toBe('https://splunk.example');
    expect([...url.searchParams.keys()]).toEqual(['q', 'earliest', 'latest']);
    expect(url.searchParams.get('q')).toBe(`| makeresults | eval a=${quoteSpl(value)}`);
  }
});

test('a link to an entity stays within the app', () => {
  for (const value of hostileValues) {
    const url = new URL(
      investigateUrl({ kind: 'account', name: value }, defaultState),
      'https://splunk.example',
    );
    expect(url.href.startsWith('https://splunk.example/en-US/app/kerberos_677/investigate_677?')).toBe(true);
    expect(url.searchParams.get('account')).toBe(value);
  }
});

test('a CSV cell is never a formula, and a row never becomes two', () => {
  for (const value of hostileValues) {
    const [head, cell = ''] = cells(csvText(['name'], [[value]]));
    expect(head).toBe('name');
    expect(cell).not.toMatch(/^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    expect(cell.replace(/^'/, '')).toBe(value.replace(/^'/, ''));
    expect(rowText([value, 'next']).split('\n')).toHaveLength(1);
    expect(rowText([value, 'next']).split('\t')).toHaveLength(2);
  }
});
