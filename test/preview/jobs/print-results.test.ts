import { printResults, timeText } from '../../../src/preview/jobs/print-results';

const page = {
  offset: 0,
  table: {
    length: 2,
    fields: ['_time', 'a "b"', 'list'],
    columns: [
      ['1083412800', '1083412800.25'],
      ['x,y', null],
      [['1', '2'], '<3>'],
    ],
  },
};
const frame = { preview: true, messages: [{ type: 'WARN', text: 'a < b' }], timeZone: 'Europe/Paris' };

test('json leaves missing fields out', () => {
  expect(JSON.parse(printResults('json', page, frame))).toEqual({
    preview: true,
    init_offset: 0,
    messages: [{ type: 'WARN', text: 'a < b' }],
    fields: [{ name: '_time' }, { name: 'a "b"' }, { name: 'list' }],
    results: [
      { _time: '2004-05-01T14:00:00.000+02:00', 'a "b"': 'x,y', list: ['1', '2'] },
      { _time: '2004-05-01T14:00:00.250+02:00', list: '<3>' },
    ],
    highlighted: {},
  });
});

test('json_rows and json_cols hold null for missing fields', () => {
  expect(JSON.parse(printResults('json_rows', page, frame)).rows[1]).toEqual([
    '2004-05-01T14:00:00.250+02:00',
    null,
    '<3>',
  ]);
  const cols = JSON.parse(printResults('json_cols', page, { ...frame, postProcessCount: 2 }));
  expect([cols.fields, cols.columns[1], cols.post_process_count]).toEqual([
    ['_time', 'a "b"', 'list'],
    ['x,y', null],
    2,
  ]);
});

test('csv quotes where needed, joins several values by line feeds, and writes the zone without colon', () => {
  expect(printResults('csv', page, frame)).toBe(
    '_time,"a ""b""",list\n2004-05-01T14:00:00.000+0200,"x,y","1\n2"\n2004-05-01T14:00:00.250+0200,,<3>\n',
  );
});

test('xml escapes names and values', () => {
  const xml = printResults('xml', page, frame);
  expect(xml).toContain("<results preview='1'>");
  expect(xml).toContain('<msg type="WARN">a &lt; b</msg>');
  expect(xml).toContain("<field k='a &quot;b&quot;'><value><text>x,y</text></value></field>");
  expect(xml).toContain("<field k='list'><value><text>1</text></value><value><text>2</text></value></field>");
});

test('a time that is no number stays as it is', () => {
  expect(timeText('yesterday', 'UTC')).toBe('yesterday');
  expect(timeText(null, 'UTC')).toBeNull();
});
