import { preauthTypes } from '../../src/knowledge/preauth-types';

const name = (number: number): string | undefined =>
  preauthTypes.find((type) => type.number === number)?.name;

describe('pre-authentication types', () => {
  test.each([
    [2, 'PA-ENC-TIMESTAMP'],
    [11, 'PA-ETYPE-INFO'],
    [15, 'PA-PK-AS-REP_OLD'],
    [16, 'PA-PK-AS-REQ'],
    [17, 'PA-PK-AS-REP'],
    [19, 'PA-ETYPE-INFO2'],
    [128, 'PA-PAC-REQUEST'],
    [136, 'PA-FX-FAST'],
    [138, 'PA-ENCRYPTED-CHALLENGE'],
    [150, 'PA-AS-FRESHNESS'],
  ])('%i is %s (RFC 4120 7.5.2, RFC 6113, RFC 8070)', (number, expected) => {
    expect(name(number)).toBe(expected);
  });

  test('0 means that there was none', () => {
    expect(name(0)).toBe('none');
  });

  test('each number stands once', () => {
    expect(new Set(preauthTypes.map(({ number }) => number)).size).toBe(preauthTypes.length);
  });
});
