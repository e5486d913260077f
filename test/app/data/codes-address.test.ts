import { codesAddress, fitsAddress } from '../../../app/data/codes-address';

test('an empty query is the table of codes with nothing chosen', () => {
  expect(codesAddress.read('')).toEqual({ kind: 'code', text: '', code: '', decode: '' });
});

test('reads what it prints', () => {
  const state = {
    kind: 'option',
    text: 'clock "skew"',
    code: '0x1b',
    decode: 'Ticket Options: 0x2',
  } as const;
  expect(codesAddress.read(codesAddress.print(state, ''))).toEqual(state);
});

test('keeps the parameters of others and drops its own where they say nothing', () => {
  const state = { kind: 'code', text: '', code: '', decode: '' } as const;
  expect(codesAddress.print(state, '?theme=dark&code=7&table=event')).toBe('?theme=dark');
});

test('an event never stands in the address', () => {
  expect(fitsAddress('0x1b')).toBe(true);
  expect(fitsAddress('<Event></Event>')).toBe(false);
  expect(fitsAddress('EventCode=677\nMessage=x')).toBe(false);
  expect(fitsAddress('x'.repeat(201))).toBe(false);
  const state = { kind: 'code', text: '', code: '', decode: 'EventCode=677\nx' } as const;
  expect(codesAddress.print(state, '')).toBe('');
});

test('an unknown table and a broken value count as absent', () => {
  expect(codesAddress.read('?table=nonsense&text=%0Ax').kind).toBe('code');
  expect(codesAddress.read('?table=nonsense&text=%0Ax').text).toBe('');
});
