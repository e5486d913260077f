/** Who locks an account out: 4740 and 644 with the wrong passwords before them, over Kerberos and NTLM. */
import { k677Lockouts } from '../../../src/searches/saved/k677-lockouts';
import { savedSearchRows } from '../../support/saved-search-rows';
import { lockoutText, ntlmText, oldLockoutText, oldNtlmText } from '../../support/account-events';
import { xmlEventOf } from '../../support/event-forms';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T11:00:00Z';

const wrong = (minute: number, account: string, client: string) =>
  ticketXml({ time: after(START, minute), id: 4771, code: 24, account, client });

test('names the client with most wrong passwords, and tells what happened in order', async () => {
  const events = [
    ...times(4).map((number) => wrong(number * 5, 'Alice', '192.0.2.7')),
    ntlmText({
      time: after(START, 16),
      account: 'CORP\\alice',
      workstation: 'PHONEGW',
      status: '0xC000006A',
    }),
    lockoutText({ time: after(START, 16, 1), account: 'alice', caller: 'PHONEGW' }),
    ticketText({ time: after(START, 20), id: 4768, code: 18, account: 'alice', client: '192.0.2.7' }),
  ];
  expect(await savedSearchRows(k677Lockouts, events, NOW)).toEqual([
    {
      account: 'alice',
      locked_out_at: '2026-03-10 10:16:01',
      locked_by: '192.0.2.7',
      wrong_passwords: '5',
      clients: '2',
      what_happened: [
        '10:00:00 to 10:15:00: 4 x wrong password (Kerberos) from 192.0.2.7',
        '10:16:00: 1 x wrong password (NTLM) from PHONEGW',
        '10:16:01: locked out, caller PHONEGW',
        '10:20:00: 1 x refused (Kerberos) from 192.0.2.7',
      ],
      domain_controllers: 'dc1.corp.example',
    },
  ]);
});

test('reads the events of Windows 2000', async () => {
  const events = [
    ...times(3).map((n) =>
      oldTicketText({ time: after(START, n), id: 675, code: 24, account: 'bob', client: '192.0.2.9' }),
    ),
    oldNtlmText({ time: after(START, 4), account: 'bob', workstation: 'NT4BOX', status: 3221225578 }),
    oldLockoutText({ time: after(START, 5), account: 'bob', caller: 'NT4BOX' }),
    oldTicketText({ time: after(START, 6), id: 676, code: 18, account: 'bob', client: '192.0.2.9' }),
  ];
  expect(await savedSearchRows(k677Lockouts, events, NOW)).toMatchObject([
    {
      account: 'bob',
      locked_by: '192.0.2.9',
      what_happened: [
        '10:00:00 to 10:02:00: 3 x wrong password (Kerberos) from 192.0.2.9',
        '10:04:00: 1 x wrong password (NTLM) from NT4BOX',
        '10:05:00: locked out, caller NT4BOX',
        '10:06:00: 1 x refused (Kerberos) from 192.0.2.9',
      ],
    },
  ]);
});

test('reads the same from XML, where the caller of 4740 stands in the field of the domain', async () => {
  const events = [
    xmlEventOf(
      { time: START, id: 4776 },
      { PackageName: 'x', TargetUserName: 'gina@corp.example', Workstation: '\\\\PC9', Status: '0xc000006a' },
      { failed: true },
    ),
    xmlEventOf(
      { time: after(START, 1), id: 4740 },
      { TargetUserName: 'gina', TargetDomainName: 'PC9', TargetSid: 'S-1-5-21-1', SubjectUserName: 'DC1$' },
    ),
  ];
  expect(await savedSearchRows(k677Lockouts, events, NOW)).toMatchObject([
    {
      account: 'gina',
      locked_by: 'PC9',
      what_happened: ['10:00:00: 1 x wrong password (NTLM) from PC9', '10:01:00: locked out, caller PC9'],
    },
  ]);
});

test('goes by the refusal after wrong passwords where 4740 is not collected', async () => {
  const events = [
    ...times(3).map((number) => wrong(number, 'carol', '192.0.2.8')),
    ticketXml({ time: after(START, 4), id: 4768, code: 18, account: 'carol', client: '192.0.2.8' }),
  ];
  expect(await savedSearchRows(k677Lockouts, events, NOW)).toMatchObject([
    { account: 'carol', locked_out_at: '2026-03-10 10:04:00', locked_by: '192.0.2.8', wrong_passwords: '3' },
  ]);
});

test('falls back on the caller of 4740 where no wrong password was seen', async () => {
  const events = [lockoutText({ time: START, account: 'dave', caller: 'KIOSK1' })];
  expect(await savedSearchRows(k677Lockouts, events, NOW)).toMatchObject([
    { account: 'dave', locked_by: 'KIOSK1', wrong_passwords: '0', clients: '0' },
  ]);
});

test('is silent about wrong passwords without a lockout, a disabled account, and good NTLM logons', async () => {
  const events = [
    ...times(3).map((number) => wrong(number, 'erin', '192.0.2.8')),
    ticketXml({ time: START, id: 4768, code: 18, account: 'leaver', client: '192.0.2.8' }),
    ntlmText({ time: START, account: 'frank', workstation: 'PC1', status: '0x0' }),
    ntlmText({ time: START, account: 'frank', workstation: 'PC1', status: '0xC0000064' }),
  ];
  expect(await savedSearchRows(k677Lockouts, events, NOW)).toEqual([]);
});
