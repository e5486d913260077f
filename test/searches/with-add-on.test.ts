/** The macros give the same with and without an add-on that takes the same field names. */
import { appOnFiles } from '../support/built-app';
import { describeWithSharedEvents, sharedEvents } from '../support/shared-events';
import { windowsAddOn } from '../support/windows-add-on';

const CONTRACT =
  'record_id event_id request era outcome kdc realm account account_type service service_class service_host service_host_kind client_ip client_port client_kind failure_code ticket_options encryption_type preauth_type failure_name cause_id verdict known action app src dest user signature_id signature reason';

const shared = (file: string): string => sharedEvents(file) ?? file;

describeWithSharedEvents('beside a Windows add-on', () => {
  const files = ['legacy/nt5-672-677.log', 'classic/server-2025-v2.log', 'xml/attack-samples.xml.log'].map(
    shared,
  );

  test('the add-on does its work: user SYSTEM where 673 names nobody, Error_Code "-" on text', async () => {
    const preview = await appOnFiles(files, { extraApps: [windowsAddOn()] });
    expect(
      preview.search(
        'index=wineventlog EventCode=673 Client_Address=192.168.21.205 | table user Error_Code signature action',
      ).rows,
    ).toEqual([{ user: 'SYSTEM', Error_Code: '-', signature: 'Service Ticket Granted', action: 'failure' }]);
  });

  test('kerberos_failures gives the same rows as without it', async () => {
    const search = `\`kerberos_failures\` | table _time ${CONTRACT}`;
    const without = (await appOnFiles(files)).search(search).rows;
    const beside = (await appOnFiles(files, { extraApps: [windowsAddOn()] })).search(search).rows;
    expect(without.length).toBeGreaterThan(10);
    expect(beside).toEqual(without);
  });

  test('the CIM user of a nameless failure is unknown, not SYSTEM', async () => {
    const preview = await appOnFiles(files, { extraApps: [windowsAddOn()] });
    expect(
      preview.search(
        '`kerberos_677` | where failure_code="32" AND kdc="DELL1600" | table user src action signature',
      ).rows,
    ).toEqual([
      { user: 'unknown', src: '192.168.21.205', action: 'failure', signature: 'Service Ticket Request' },
    ]);
  });
});
