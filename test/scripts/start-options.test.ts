import { contradiction, portNumber, type StartOptions } from '../../scripts/start/start-options';

const NONE: StartOptions = {
  events: [],
  app: [],
  tz: 'UTC',
  port: 0,
  open: false,
  insecure: false,
  scheduler: false,
};
const SPLUNK = { ...NONE, splunk: 'https://splunk.example.org:8089' };

test('options of the preview and those of a real Splunk go alone', () => {
  expect(contradiction({ ...NONE, events: ['a.xml'], now: 0, scheduler: true })).toBeUndefined();
  expect(contradiction({ ...SPLUNK, insecure: true })).toBeUndefined();
});

test.each([
  [
    { ...NONE, insecure: true },
    '--insecure is about the certificate of a real Splunk: give --splunk as well.',
  ],
  [
    { ...SPLUNK, events: ['a.xml'], app: ['b'] },
    '--events and --app cannot go with --splunk: events, apps, clock and scheduler are those of that Splunk.',
  ],
  [
    { ...SPLUNK, now: 0, scheduler: true },
    '--now and --scheduler cannot go with --splunk: events, apps, clock and scheduler are those of that Splunk.',
  ],
])('%j is refused in words', (options, words) => {
  expect(contradiction(options)).toBe(words);
});

test.each(['-1', '65536', '8000.5', 'x'])('%s is no port', (text) => {
  expect(() => portNumber(text)).toThrow('A port is a whole number');
});
