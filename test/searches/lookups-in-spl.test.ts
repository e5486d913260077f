/** The lookups as an SPL author uses them, on no event at all. */
import type { Preview } from '../../src/preview/preview';
import { appOnText } from '../support/built-app';

let preview: Preview;

beforeAll(async () => {
  preview = await appOnText('01/04/2001 01:01:30 PM\nLogName=Security\nEventCode=677\nMessage=x\n');
});

const rows = (spl: string): readonly unknown[] => preview.search(spl).rows;

test('0x1B is KDC_ERR_MUST_USE_USER2USER, as RFC 4120 says and Microsoft once did not', () => {
  expect(
    rows(
      '| makeresults | eval failure_code="0x1B" | lookup kerberos_failure_codes failure_code | table failure_code failure_name',
    ),
  ).toEqual([{ failure_code: '0x1B', failure_name: 'KDC_ERR_MUST_USE_USER2USER' }]);
});

test.each([['7'], ['0x7'], ['0X7'], ['0x07'], ['0x00000007']])('code 7 is found as %s', (spelling) => {
  expect(
    rows(
      `| makeresults | eval failure_code="${spelling}" | lookup kerberos_failure_codes failure_code OUTPUT failure_code_dec failure_code_hex failure_name | table failure_code_dec failure_code_hex failure_name`,
    ),
  ).toEqual([
    { failure_code_dec: '7', failure_code_hex: '0x7', failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN' },
  ]);
});

test('an unknown code gets no answer from the lookup, and its numbers from kerberos_diagnose', () => {
  expect(
    rows(
      '| makeresults | eval failure_code="999" | lookup kerberos_failure_codes failure_code | table failure_code failure_name',
    ),
  ).toEqual([{ failure_code: '999' }]);
  expect(
    rows(
      '| makeresults | eval _raw="Service Ticket Request Failed: User Name: a User Domain: B Service Name: c Ticket Options: 0x0 Failure Code: 999 Client Address: -" | `kerberos_normalise` | `kerberos_diagnose` | table failure_name failure_code_dec failure_code_hex failure_text known',
    ),
  ).toEqual([
    {
      failure_name: 'unknown',
      failure_code_dec: '999',
      failure_code_hex: '0x3e7',
      failure_text: '-',
      known: 'no',
    },
  ]);
});

test('RC4 is broken, AES-SHA1 strong, and 0xffffffff no encryption at all', () => {
  expect(
    rows(
      '| makeresults | eval encryption_type=split("0x17,18,0xffffffff", ",") | mvexpand encryption_type | lookup kerberos_encryption_types encryption_type OUTPUT encryption_strength | table encryption_type encryption_strength',
    ),
  ).toEqual([
    { encryption_type: '0x17', encryption_strength: 'broken' },
    { encryption_type: '18', encryption_strength: 'strong' },
    { encryption_type: '0xffffffff', encryption_strength: 'none' },
  ]);
});

test('kerberos_ticket_options names the options by bit number', () => {
  expect(
    rows(
      '| makeresults | eval o=split("0x40810010,0x40830000,0x2,-,0x0", ",") | mvexpand o | eval names=`kerberos_ticket_options(o)` | table o names',
    ),
  ).toEqual([
    { o: '0x40810010', names: ['forwardable', 'renewable', 'canonicalize', 'renewable-ok'] },
    { o: '0x40830000', names: ['forwardable', 'renewable', 'cname-in-addl-tkt', 'canonicalize'] },
    { o: '0x2', names: 'renew' },
    { o: '-' },
    { o: '0x0' },
  ]);
});

test('the CIM fields say "unknown" where the event has nothing', () => {
  expect(
    rows(
      '| makeresults | eval _raw="Service Ticket Request Failed: User Name: a User Domain: B Service Name: c Ticket Options: 0x0 Failure Code: 7 Client Address: " | `kerberos_normalise` | `kerberos_diagnose` | table action app src dest user signature_id signature reason authentication_method',
    ),
  ).toEqual([
    {
      action: 'failure',
      app: 'kerberos',
      src: 'unknown',
      dest: 'unknown',
      user: 'a',
      signature_id: '677',
      signature: 'Service Ticket Request Failed',
      reason: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
      authentication_method: 'Kerberos',
    },
  ]);
});
