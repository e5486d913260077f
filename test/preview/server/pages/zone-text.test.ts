import { zoneText } from '../../../../src/preview/server/pages/zone-text';

const entries = (zone: string): readonly string[] => zoneText(zone).split(';');

test('a zone without changes is one offset', () => {
  expect(zoneText('UTC')).toBe('### SERIALIZED TIMEZONE FORMAT 1.0;C0;Y0 NW 55 54 43;$');
});

// When summer time begins and ends: directive 2000/84/EC, article 2 and 3, and the Energy Policy Act of 2005, section 110.
test.each([
  ['Europe/Berlin', '2026-03-29T01:00:00Z', 7200, '2026-10-25T01:00:00Z', 3600],
  ['America/New_York', '2026-03-08T07:00:00Z', -14400, '2026-11-01T06:00:00Z', -18000],
])('%s changes to summer time and back at the second', (zone, summer, inSummer, winter, inWinter) => {
  const offsetFrom = (iso: string): number => {
    const turn = entries(zone).find((entry) => entry.startsWith(`@${Date.parse(iso) / 1000} `));
    const offsets = entries(zone).filter((entry) => entry.startsWith('Y'));
    return Number(/^Y(-?\d+) /.exec(offsets[Number(turn?.split(' ')[1])] ?? '')?.[1]);
  };
  expect([offsetFrom(summer), offsetFrom(winter)]).toEqual([inSummer, inWinter]);
});
