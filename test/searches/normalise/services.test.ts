import { normaliser, type Normalise } from '../../support/normaliser';
import { refused4769, securityXml } from '../../support/raw-events';

let normalise: Normalise;

beforeAll(async () => {
  normalise = await normaliser();
});

describe('services', () => {
  const rows: readonly (readonly [service: string, cls: string, host: string, kind: string])[] = [
    ['HTTP/web', 'HTTP', 'web', 'short'],
    ['http/web.example.com:8080', 'http', 'web.example.com', 'fqdn'],
    ['MSSQLSvc/db.example.com:INSTANCE', 'MSSQLSvc', 'db.example.com', 'fqdn'],
    ['LDAP/dc1.example.com/example.com', 'LDAP', 'dc1.example.com', 'fqdn'],
    ['cifs/192.0.2.9', 'cifs', '192.0.2.9', 'ip'],
    ['HTTP/[2001:db8::1]:443', 'HTTP', '2001:db8::1', 'ip'],
    ['cifs/2001:db8::1', 'cifs', '2001:db8::1', 'ip'],
    ['host/localhost', 'host', 'localhost', 'localhost'],
    ['HOST/localhost.localdomain:80', 'HOST', 'localhost.localdomain', 'localhost'],
    ['krbtgt', 'krbtgt', '-', 'krbtgt'],
    ['krbtgt/OTHER.EXAMPLE', 'krbtgt', 'OTHER.EXAMPLE', 'krbtgt'],
    ['FILE1$', '-', '-', 'none'],
    ['svc_backup', '-', '-', 'none'],
  ];
  test.each(rows)('splits %s', (service, cls, host, kind) => {
    expect(normalise(securityXml(4769, { ...refused4769, ServiceName: service }))).toMatchObject({
      service,
      service_class: cls,
      service_host: host,
      service_host_kind: kind,
    });
  });
});
