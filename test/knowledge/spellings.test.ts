import { spellings } from '../../src/knowledge/spellings';

describe('spellings', () => {
  test('7 is written in decimal and in three hexadecimal forms', () => {
    expect(spellings(7)).toEqual(['7', '0x7', '0x07', '0x00000007']);
  });

  test('a number of two hexadecimal digits has one form less', () => {
    expect(spellings(24)).toEqual(['24', '0x18', '0x00000018']);
  });

  test('a negative number is also written as its unsigned bits', () => {
    expect(spellings(-128)).toEqual(['-128', '4294967168', '0xffffff80']);
  });
});
