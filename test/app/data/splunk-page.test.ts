import { viewUrl } from '../../../app/data/splunk-page';

describe('the address of a view', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));

  test('is that of the page from a Simple XML view', () => {
    window.history.replaceState(null, '', '/en-US/app/kerberos_677/analysis_677');
    expect(viewUrl('codes_677', '?code=7')).toBe('/en-US/app/kerberos_677/codes_677?code=7');
  });

  test("is that of the page's twin from a twin", () => {
    window.history.replaceState(null, '', '/en-US/app/kerberos_677/analysis_677_ui?code=7');
    expect(viewUrl('codes_677', '?code=7')).toBe('/en-US/app/kerberos_677/codes_677_ui?code=7');
  });

  test("stays that of Splunk's own search page, which has no twin", () => {
    window.history.replaceState(null, '', '/en-US/app/kerberos_677/analysis_677_ui');
    expect(viewUrl('search')).toBe('/en-US/app/kerberos_677/search');
  });
});
