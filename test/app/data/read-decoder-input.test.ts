import { readDecoderInput } from '../../../app/data/read-decoder-input';

test('nothing is nothing', () => {
  expect(readDecoderInput(' \n')).toEqual({ type: 'empty' });
});

test('a bare number may be anything', () => {
  expect(readDecoderInput('0x12')).toEqual({
    type: 'number',
    number: 18,
    kinds: ['code', 'encryption', 'preauth', 'option', 'event'],
  });
});

test.each([
  ['Failure Code: 0x1B', 27, 'code'],
  ['Result Code:\t0x6', 6, 'code'],
  ['Status=0x12', 18, 'code'],
  ['Ticket Encryption Type: 0x17', 23, 'encryption'],
  ['TicketEncryptionType=0x12', 18, 'encryption'],
  ['Pre-Authentication Type: 2', 2, 'preauth'],
  ['Ticket Options: 0x40810010', 0x40810010, 'option'],
  ['TicketOptions: 0x2', 2, 'option'],
  ['Event ID: 4769', 4769, 'event'],
])('%s says what its number is', (text, number, kind) => {
  expect(readDecoderInput(text)).toEqual({ type: 'number', number, kinds: [kind] });
});

test.each([['KRB_AP_ERR_SKEW'], ['forwardable'], ['aes256-cts-hmac-sha1-96']])('%s is a name', (name) => {
  expect(readDecoderInput(name)).toEqual({ type: 'name', name });
});

test.each([
  ["<Event xmlns='x'><System></System></Event>"],
  ['LogName=Security\nEventCode=677'],
  ['Service Ticket Request Failed: User Name: a Service Name: b Failure Code: 7'],
  ['Log Name:      Security\nEvent ID:      4769'],
])('%s is an event', (text) => {
  expect(readDecoderInput(text)).toEqual({ type: 'event', text, several: false });
});

test('of two events it says so', () => {
  const input = readDecoderInput('<Event a="1"></Event><Event a="2"></Event>');
  expect(input).toMatchObject({ type: 'event', several: true });
});

test('what cannot be read says what would be', () => {
  const input = readDecoderInput('the quick brown fox, he said');
  expect(input.type === 'unreadable' && input.expected).toMatch(/Expected one of: a number such as 0x1b/);
  const long = readDecoderInput(`EventCode=4769\n${'x'.repeat(40_000)}`);
  expect(long.type === 'unreadable' && long.expected).toMatch(/40015 characters.*at most 32000/);
});
