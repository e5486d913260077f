import { serviceClasses } from '../../src/knowledge/service-classes';

describe('service classes', () => {
  test('each stands once, in whatever case it is written', () => {
    const classes = serviceClasses.map(({ serviceClass }) => serviceClass.toLowerCase());
    expect(classes.filter((name, index) => classes.indexOf(name) !== index)).toEqual([]);
  });

  test('hold the classes of the article: SQL, IIS, DNS, LDAP and Exchange', () => {
    const classes = serviceClasses.map(({ serviceClass }) => serviceClass.toLowerCase());
    expect(
      ['mssqlsvc', 'http', 'dns', 'ldap', 'exchangemdb', 'exchangerfr', 'exchangeab'].filter(
        (name) => !classes.includes(name),
      ),
    ).toEqual([]);
  });
});
