import { eventIds } from '../../../src/knowledge/events/catalogue';

const find = (id: number) => eventIds.find((event) => event.id === id);

describe('event ids', () => {
  test('name the request of every Kerberos event of the Security log', () => {
    const requests = Object.fromEntries(
      eventIds.filter(({ log }) => log === 'Security').map(({ id, request }) => [id, request]),
    );
    expect(requests).toEqual({
      672: 'AS',
      673: 'TGS',
      674: 'RENEWAL',
      675: 'PREAUTH',
      676: 'AS',
      677: 'TGS',
      4768: 'AS',
      4769: 'TGS',
      4770: 'RENEWAL',
      4771: 'PREAUTH',
      4772: 'AS',
      4773: 'TGS',
      4820: 'AS',
      4821: 'TGS',
    });
  });

  test('677 and 676 are of Windows 2000 alone, 4772 and 4773 of none', () => {
    expect([677, 676, 4772, 4773].map((id) => find(id)?.windows)).toEqual(['2000', '2000', 'none', 'none']);
  });

  test('hold the RC4 hardening events 201 to 209 of the System log', () => {
    expect([201, 202, 203, 204, 205, 206, 207, 208, 209].map((id) => find(id)?.log)).toEqual(
      Array(9).fill('System'),
    );
  });

  test('each id stands once', () => {
    expect(new Set(eventIds.map(({ id }) => id)).size).toBe(eventIds.length);
  });
});
