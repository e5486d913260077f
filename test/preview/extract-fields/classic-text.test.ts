import { classicEvent } from '../../support/event-texts';
import { rowsOf, smallPreview } from '../../support/small-preview';

/** A 4769 as Windows 2008 and later print it. */
const MESSAGE = [
  'A Kerberos service ticket was requested.',
  '',
  'Account Information:',
  '\tAccount Name:\t\tuser@EXAMPLE.ORG',
  '\tLogon GUID:\t\t',
  '',
  'Service Information:',
  '\tService Name:\t\thttp/web.example.org',
  '\tAvailable Keys:\tRC4',
  '',
  'Domain Controller Information:',
  '\tAvailable Keys:\tAES-SHA1, RC4',
  '',
  'Additional Information:',
  '\tFailure Code:\t\t0x7',
  '\tPre-Authentication EncryptionType:\t0x12',
].join('\n');

const event = (raw: string, source = 'WinEventLog:Security') => ({
  raw: raw.trimEnd(),
  source,
  sourcetype: 'WinEventLog',
});

test('classic text has the header fields and the labels of its message, cleaned', () => {
  const preview = smallPreview({}, [event(classicEvent({ message: MESSAGE }))]);
  const search =
    'search * | table EventCode ComputerName Account_Name Service_Name Failure_Code Pre_Authentication_EncryptionType';
  expect(rowsOf(preview, search)).toEqual([
    {
      EventCode: '4769',
      ComputerName: 'dc1.example.org',
      Account_Name: 'user@EXAMPLE.ORG',
      Service_Name: 'http/web.example.org',
      Failure_Code: '0x7',
      Pre_Authentication_EncryptionType: '0x12',
    },
  ]);
});

test('a label that stands twice gives a multivalue, an empty one no field', () => {
  const preview = smallPreview({}, [event(classicEvent({ message: MESSAGE }))]);
  expect(rowsOf(preview, 'search * | table Available_Keys Logon_GUID')).toEqual([
    { Available_Keys: ['RC4', 'AES-SHA1, RC4'] },
  ]);
});

test('values of a text with CRLF end before the carriage return', () => {
  const preview = smallPreview({}, [
    event(classicEvent({ message: MESSAGE.replace(/\n/g, '\r\n'), lineEnd: '\r\n' })),
  ]);
  expect(rowsOf(preview, 'search * | table EventCode Failure_Code')).toEqual([
    { EventCode: '4769', Failure_Code: '0x7' },
  ]);
});

test('text from another source has none of these fields', () => {
  const preview = smallPreview({}, [event(classicEvent({ message: MESSAGE }), '/var/log/x.log')]);
  expect(rowsOf(preview, 'search * | table Failure_Code source')).toEqual([{ source: '/var/log/x.log' }]);
});

test('WMI text has them too', () => {
  const preview = smallPreview({}, [event(classicEvent({ message: MESSAGE }), 'WMI:WinEventLog:Security')]);
  expect(rowsOf(preview, 'search Failure_Code=0x7 | table EventCode')).toEqual([{ EventCode: '4769' }]);
});

test('every event has the default fields', () => {
  const preview = smallPreview({}, [
    {
      ...event('07/22/2020 04:04:04 AM\nLogName=Security\nMessage=x'),
      time: 1595390644,
      host: 'dc1',
      index: 'wineventlog',
    },
  ]);
  const search =
    'search * | table _time index host source sourcetype linecount punct date_hour date_month date_wday splunk_server';
  expect(rowsOf(preview, search)).toEqual([
    {
      _time: 1595390644,
      index: 'wineventlog',
      host: 'dc1',
      source: 'WinEventLog:Security',
      sourcetype: 'WinEventLog',
      linecount: '3',
      punct: '//_::_',
      date_hour: '4',
      date_month: 'july',
      date_wday: 'wednesday',
      splunk_server: 'preview',
    },
  ]);
});
