import { hexReading, printHex, readNumber, signed } from '../../../app/data/read-number';

test.each([
  ['7', 7],
  ['0x7', 7],
  ['0X7', 7],
  ['0x07', 7],
  ['0x00000007', 7],
  ['0x1B', 27],
  ['1b', 27],
  [' 27 ', 27],
  ['0x0000000040810010', 0x40810010],
  ['0xffffffff', 4294967295],
  ['-149', -149],
])('%s is %d', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  [''],
  ['-'],
  ['bad'],
  ['face'],
  ['0x'],
  ['0x1g'],
  ['0x1ffffffff'],
  ['4294967296'],
  ['7 8'],
  ['1e3x'],
])('"%s" is no number of 32 bits', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test('two digits without a prefix are decimal, as every recorded event has them, and have a hexadecimal reading', () => {
  expect(readNumber('12')).toBe(12);
  expect(hexReading('12')).toBe(18);
  expect(hexReading('0x12')).toBeUndefined();
  expect(hexReading('words')).toBeUndefined();
});

test('encryption types are signed 32-bit numbers', () => {
  expect(signed(4294967147)).toBe(-149);
  expect(printHex(-149)).toBe('0xffffff6b');
});
