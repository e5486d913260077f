import { httpsAddresses } from '../../../app/looks/outside-link';

describe('httpsAddresses', () => {
  test('takes only https addresses out of a text', () => {
    expect(
      httpsAddresses(
        'RFC https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9, https://learn.microsoft.com/x',
      ),
    ).toEqual(['https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9', 'https://learn.microsoft.com/x']);
    expect(httpsAddresses('javascript:alert(1) http://example.org data:text/html,x -')).toEqual([]);
  });
});
