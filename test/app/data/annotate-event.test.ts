import { annotateEvent } from '../../../app/data/annotate-event';

const names = {
  event_title: 'Service ticket request',
  failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
  failure_text: 'Server not found in Kerberos database',
  option_names: 'forwardable, renewable, canonicalize',
  encryption_name: 'none',
};
const noted = (raw: string) =>
  annotateEvent({ ...names, _raw: raw })
    .filter(({ note }) => note !== '')
    .map(({ text, note }) => `${text.trim()} = ${note}`);

test('names the numbers of a text event where they stand', () => {
  expect(
    noted(
      'EventCode=4769\r\nTicket Options:\t\t0x40810000\r\n\tTicket Encryption Type:\t0xFFFFFFFF\n\tFailure Code:\t0x7',
    ),
  ).toEqual([
    'EventCode=4769 = Service ticket request',
    'Ticket Options:\t\t0x40810000 = forwardable, renewable, canonicalize',
    'Ticket Encryption Type:\t0xFFFFFFFF = none',
    'Failure Code:\t0x7 = KDC_ERR_S_PRINCIPAL_UNKNOWN: Server not found in Kerberos database',
  ]);
});

test('lays an XML event out, an element a line, and names its numbers', () => {
  const raw =
    "<Event xmlns='x'><System><EventID>4769</EventID></System><EventData><Data Name='ServiceName'>a</Data><Data Name='TicketOptions'>0x40810000</Data><Data Name='Status'>0x7</Data></EventData></Event>";
  expect(annotateEvent({ ...names, _raw: raw }).map(({ text }) => text)).toEqual([
    "<Event xmlns='x'>",
    '<System>',
    '<EventID>4769</EventID>',
    '</System>',
    '<EventData>',
    "<Data Name='ServiceName'>a</Data>",
    "<Data Name='TicketOptions'>0x40810000</Data>",
    "<Data Name='Status'>0x7</Data>",
    '</EventData>',
    '</Event>',
  ]);
  expect(noted(raw)).toEqual([
    '<EventID>4769</EventID> = Service ticket request',
    "<Data Name='TicketOptions'>0x40810000</Data> = forwardable, renewable, canonicalize",
    "<Data Name='Status'>0x7</Data> = KDC_ERR_S_PRINCIPAL_UNKNOWN: Server not found in Kerberos database",
  ]);
});

test('keeps a hostile name as text of its line', () => {
  const [line] = annotateEvent({ ...names, _raw: 'Account Name: <img src=x onerror=alert(1)>' });
  expect(line).toEqual({ text: 'Account Name: <img src=x onerror=alert(1)>', note: '' });
});
