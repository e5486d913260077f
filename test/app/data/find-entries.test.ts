import { findCodes, findTypes, optionsIn } from '../../../app/data/find-entries';
import type { CauseEntry, CodeEntry, TypeEntry } from '../../../app/data/reference-rows';

const code = (number: number, name: string, rest: Partial<CodeEntry> = {}): CodeEntry => ({
  number,
  hex: `0x${number.toString(16)}`,
  name,
  aliases: [],
  text: '',
  category: '',
  explanation: '',
  action: '',
  source: { title: '', url: '' },
  windows: 'seen',
  events: [],
  causes: [],
  microsoft: { says: '', url: '' },
  ...rest,
});

const codes = [
  code(18, 'KDC_ERR_CLIENT_REVOKED', { causes: ['account-locked'] }),
  code(24, 'KDC_ERR_PREAUTH_FAILED', { text: 'Pre-authentication information was invalid' }),
  code(25, 'KDC_ERR_PREAUTH_REQUIRED', { aliases: ['KDC_ERR_NEEDED_PREAUTH'] }),
  code(37, 'KRB_AP_ERR_SKEW', {
    explanation: 'The clocks differ.',
    action: 'After PREAUTH failed look here.',
  }),
];
const causes: readonly CauseEntry[] = [
  { id: 'account-locked', text: 'The account is locked.', confidence: '', verdict: 'fix', action: '' },
];
const found = (text: string): readonly number[] => findCodes(codes, causes, text).map(({ number }) => number);

test('a number in any spelling finds its code alone', () => {
  expect([found('24'), found('0x18'), found('0X00000018'), found(' 0x18 ')]).toEqual([
    [24],
    [24],
    [24],
    [24],
  ]);
});

test('a number that no code has finds nothing', () => {
  expect(found('200')).toEqual([]);
});

test('a name is found in part, in any case, with or without its underscores, an older name too', () => {
  expect(found('skew')).toEqual([37]);
  expect(found('krb_ap_err_skew')).toEqual([37]);
  expect(found('client revoked')).toEqual([18]);
  expect(found('needed preauth')).toEqual([25]);
});

test('words must all be there, names come before texts, and the texts of causes count', () => {
  expect(found('preauth failed')).toEqual([24, 37]);
  expect(found('clocks differ')).toEqual([37]);
  expect(found('locked')).toEqual([18]);
  expect(found('clocks locked')).toEqual([]);
});

test('nothing asked finds all', () => {
  expect(found(' ')).toEqual([18, 24, 25, 37]);
});

const type = (kind: string, number: number, name: string, detail: string): TypeEntry => ({
  kind,
  number,
  name,
  note: '',
  detail,
  windows: '',
  reference: '',
});
const types = [
  type('encryption', 18, 'aes256-cts-hmac-sha1-96', 'strong'),
  type('encryption', -149, 'aes256-plain', 'weak'),
  type('option', 1, 'forwardable', '0x40000000'),
  type('option', 8, 'renewable', '0x00800000'),
  type('option', 0, 'bit-0', '0x80000000'),
];
const names = (entries: readonly TypeEntry[]): readonly string[] => entries.map(({ name }) => name);

test('types are found by number, negative ones by their 32 bits too, and by words', () => {
  expect(names(findTypes(types, 'encryption', '0x12'))).toEqual(['aes256-cts-hmac-sha1-96']);
  expect(names(findTypes(types, 'encryption', '0xffffff6b'))).toEqual(['aes256-plain']);
  expect(names(findTypes(types, 'encryption', 'aes256 strong'))).toEqual(['aes256-cts-hmac-sha1-96']);
  expect(names(findTypes(types, 'option', '0x00800000'))).toEqual(['renewable']);
});

test('options are the bits of a value, the highest one included', () => {
  expect(names(optionsIn(types, 0x40800000))).toEqual(['forwardable', 'renewable']);
  expect(names(optionsIn(types, 0x80000000))).toEqual(['bit-0']);
  expect(optionsIn(types, 0)).toEqual([]);
});
