import { controllersOf, sceneOf } from '../../../src/samples/scene';
import type { DomainController } from '../../../src/samples/company/domain-controllers';
import {
  grantedService,
  grantedTicket,
  refusedNameless,
  refusedService,
  refusedTicket,
} from '../../../src/samples/requests';
import { renderOccurrence } from '../../../src/samples/renderers/render';
import { TRUTH } from '../../../src/samples/truth';

const controllers = controllersOf('mixed');
const scene = sceneOf('texts', { id: 'texts', subnet: 100 }, 0, 0, controllers);
const time = Date.UTC(2026, 1, 13, 13, 5, 9);
const record = { recordId: 4711, salt: 12345 };

function dc(id: string): DomainController {
  return controllers.all.find((found) => found.id === id) as DomainController;
}

describe('the texts of the eras', () => {
  const sql = {
    time,
    account: 'sql_service',
    client: '',
    service: 'MSSQLSvc/PSQL1.PLANT.HALDEN.EXAMPLE:1433',
    code: 7,
    label: TRUTH.sqlWithoutSpn,
  };

  test('677 of Windows 2000 has six fields, decimal code and an empty client', () => {
    expect(renderOccurrence(refusedService(scene, { ...sql, dc: dc('plant-2000') }), record))
      .toBe(`02/13/2026 01:05:09 PM
LogName=Security
SourceName=Security
EventCode=677
EventType=16
Type=Failure Audit
ComputerName=PLANTDC1
User=SYSTEM
Sid=S-1-5-18
SidType=1
Category=9
CategoryString=Account Logon
RecordNumber=4711
Message=Service Ticket Request Failed:
	User Name:	sql_service
	User Domain:	PLANT.HALDEN.EXAMPLE
	Service Name:	MSSQLSvc/PSQL1.PLANT.HALDEN.EXAMPLE:1433
	Ticket Options:	0x40810010
	Failure Code:	7
	Client Address:	`);
  });

  test('the other domain controller of Windows 2000 prints the code in hexadecimal', () => {
    const text = renderOccurrence(
      refusedService(scene, { ...sql, code: 14, dc: dc('plant-2000-hex') }),
      record,
    );
    expect(text).toContain('\tFailure Code:\t0xE\n');
  });

  test('673 of Windows 2003 has empty lines between its fields and no names where the ticket was unreadable', () => {
    const occurrence = refusedNameless(scene, {
      dc: dc('plant-2003'),
      time,
      client: '10.40.1.9',
      code: 32,
      options: 2,
      label: TRUTH.expiredRenewed,
    });
    const text = renderOccurrence(occurrence, record);
    expect(text.slice(text.indexOf('Message='))).toBe(`Message=Service Ticket Request:

	User Name:		

	User Domain:		

	Service Name:		

	Service ID:		-

	Ticket Options:		0x2

	Ticket Encryption Type:	-

	Client Address:		10.40.1.9

	Failure Code:		0x20

	Logon GUID:		-

	Transited Services:	-`);
  });

  test('the WMI input writes lower-case audit types with the number 5 for a failure', () => {
    const text = renderOccurrence(refusedService(scene, { ...sql, dc: dc('plant-2003-wmi') }), record);
    expect(text.split('\n')[0]).toBe('20260213130509.000000');
    expect(text).toContain('\nEventType=5\n');
    expect(text).toContain('\nType=audit failure\n');
    expect(text).toContain('\nwmi_type=WinEventLog:Security\n');
  });

  test('2012 R2 prints lower-case hexadecimal digits and maps IPv4 addresses', () => {
    const occurrence = refusedService(scene, { ...sql, client: '10.2.0.9', code: 27, dc: dc('corp-2012') });
    const text = renderOccurrence(occurrence, record);
    expect(text).toContain('\tFailure Code:\t\t0x1b\n');
    expect(text).toContain('\tTicket Encryption Type:\t0xffffffff\n');
    expect(text).toContain('\tClient Address:\t\t::ffff:10.2.0.9\n');
    expect(text).toContain('\tAccount Name:\t\tsql_service@CORP.HALDEN.EXAMPLE\n');
    expect(text).toContain('\nKeywords=Audit Failure\n');
  });

  test('a refusal of Version 2 has hyphens and the number of the hyphen in the added fields', () => {
    const occurrence = refusedTicket(scene, {
      dc: dc('corp-2025-text'),
      time,
      account: 'nobody',
      client: '10.2.0.9',
      code: 6,
      label: TRUTH.unknownName,
    });
    const text = renderOccurrence(occurrence, record);
    expect(text.match(/\tMSDS-SupportedEncryptionTypes:\t-\n\tAvailable Keys:\t-\n/g)).toHaveLength(3);
    expect(text).toContain('\tAdvertized Etypes:\t-\n');
    expect(text).toContain('\tSession Encryption Type:\t0x2D\n');
    expect(text).toContain('\tPre-Authentication EncryptionType:\t0x2D\n');
    expect(text).toContain('\tService Name:\t\tkrbtgt/CORP.HALDEN.EXAMPLE\n');
    expect(text).toContain('\tUser ID:\t\t\tNULL SID\n');
  });

  test('the French domain controller prints no English label', () => {
    const text = renderOccurrence(refusedService(scene, { ...sql, dc: dc('paris-2016') }), record);
    expect(text).toContain('\nKeywords=\u00c9chec de l\u2019audit\n');
    expect(text).toContain('\tCode d\u2019\u00e9chec :\t\t0x7\n');
    expect(text).not.toMatch(/Failure Code|Account Name|Service Name|Client Address/);
  });

  test('XML escapes markup in names and stands on one line', () => {
    const occurrence = refusedTicket(scene, {
      dc: dc('corp-2016'),
      time,
      account: "<img src=x onerror=alert('1')>&",
      client: '10.2.0.9',
      code: 6,
      label: TRUTH.unknownName,
    });
    const text = renderOccurrence(occurrence, record);
    expect(text).toContain(`<Data Name='TargetUserName'>&lt;img src=x onerror=alert('1')&gt;&amp;</Data>`);
    expect(text).toContain("<TimeCreated SystemTime='2026-02-13T13:05:09.000");
    expect(text).not.toContain('\n');
  });

  test('a success names the account of the service and has a logon GUID', () => {
    const occurrence = grantedService(scene, {
      dc: dc('corp-2019'),
      time,
      account: 'anna.berg',
      client: '::1',
      service: 'FILE01$',
    });
    const text = renderOccurrence(occurrence, record);
    expect(text).toContain("<Data Name='ServiceName'>FILE01$</Data>");
    expect(text).toContain(
      "<Data Name='IpAddress'>::1</Data><Data Name='IpPort'>0</Data><Data Name='Status'>0x0</Data>",
    );
    expect(text).toMatch(/<Data Name='LogonGuid'>\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}<\/Data>/);
  });

  test('multi-line XML lists what the client offers one type a line', () => {
    const occurrence = grantedTicket(scene, {
      dc: dc('corp-2025'),
      time,
      account: 'anna.berg',
      client: '10.2.0.9',
    });
    expect(renderOccurrence(occurrence, record)).toContain(
      "<Data Name='ClientAdvertizedEncryptionTypes'>\n\t\tAES256-CTS-HMAC-SHA1-96\n\t\tAES128-CTS-HMAC-SHA1-96\n",
    );
  });
});
