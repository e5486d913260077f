import { hecLine, shiftToNow } from '../../scripts/hec-batches';
import { hecEvent, jsonValues } from '../../src/preview/server/hec-event';

const event = {
  time: 1_600_000_000.25,
  host: 'dc1',
  source: 'XmlWinEventLog:Security',
  sourcetype: 'XmlWinEventLog',
  raw: '<Event>"a"\n\u00e9</Event>',
};

test('an event is one line of the collector’s batch format', () => {
  expect(hecLine(event, 'wineventlog')).toBe(
    '{"time":1600000000.25,"host":"dc1","source":"XmlWinEventLog:Security","sourcetype":"XmlWinEventLog","index":"wineventlog","event":"<Event>\\"a\\"\\n\u00e9</Event>"}',
  );
});

test('the preview’s collector reads the lines back as the same events', () => {
  const defaults = { index: 'main', host: 'h', source: 's', sourcetype: 't', time: 0 };
  const values = jsonValues(`${hecLine(event, 'wineventlog', 10)}\n${hecLine(event, 'other')}\n`);
  const { raw, ...origin } = event;
  expect(values.map((value, number) => hecEvent(value, number, defaults))).toMatchObject([
    { ...origin, raw, index: 'wineventlog', time: 1_600_000_010.25 },
    { ...origin, raw, index: 'other' },
  ]);
});

test('the newest event is moved to a minute before now, nothing is moved without events', () => {
  expect(shiftToNow([100, 300, 200], 1000)).toBe(640);
  expect(shiftToNow([], 1000)).toBe(0);
});
