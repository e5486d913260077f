import { classicEvent, xmlEvent } from '../support/event-texts';
import { smallApp } from '../support/small-app';
import { rowsOf, smallPreview } from '../support/small-preview';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/**
 * An add-on of the size and kind of the large ones for Windows: hundreds of settings below stanzas about
 * sources and sourcetypes, tables of thousands of rows, more than a hundred eventtypes.
 */
const addOn = smallApp('TA_large', {
  'default/props.conf': [
    '[source::(WMI:WinEventLog|WinEventLog)...]',
    'REPORT-0MESSAGE = wel-message, wel-eq-kv, wel-col-kv',
    'REPORT-MESSAGE =',
    '[source::WinEventLog:Security]',
    ...numbers(300).map((n) => `REPORT-label_${n} = label_${n}`),
    ...numbers(150).map((n) => `EXTRACT-word_${n} = Word${n}\\s(?<word_${n}>\\S+)`),
    ...numbers(150).map((n) => `EVAL-made_${n} = case(EventCode="${n}", "x", true(), null())`),
    'FIELDALIAS-src = Client_Address AS src Client_Address ASNEW src_ip',
    'FIELDALIAS-dest = ComputerName AS dest',
    'EVAL-user = coalesce(Target_User_Name, Account_Name, User)',
    'LOOKUP-signature = signatures signature_id AS EventCode OUTPUTNEW signature signature AS name',
    'LOOKUP-action = actions EventCode Failure_Code OUTPUTNEW action',
    'TIME_PREFIX = ^',
    '[XmlWinEventLog]',
    'KV_MODE = none',
    'REPORT-system = elements, attributes, data',
    'FIELDALIAS-x = TargetUserName AS user IpAddress AS src Computer AS dest',
    'EVAL-EventCode = coalesce(EventCode, EventID)',
    'EVAL-Keywords = if(Keywords="0x8010000000000000", "Audit Failure", Keywords)',
    'LOOKUP-signature = signatures signature_id AS EventCode OUTPUTNEW signature',
  ].join('\n'),
  'default/transforms.conf': [
    ...numbers(300).map(
      (n) => `[label_${n}]\nSOURCE_KEY = Message\nREGEX = (?m)^\\s*Label${n}:\\s+(?<label_${n}>\\S+)`,
    ),
    '[elements]\nREGEX = <(\\w+)>([^<]+)</\nFORMAT = $1::$2',
    `[attributes]\nREGEX = (\\w+)=('[^']*'|"[^"]*")\nFORMAT = $1::$2`,
    `[data]\nREGEX = <Data Name=['"](\\w+)['"]>([^<]*)<\nFORMAT = $1::$2`,
    '[signatures]\nfilename = signatures.csv\nmax_matches = 1',
    '[actions]\nfilename = actions.csv\ncase_sensitive_match = false\nmatch_type = WILDCARD(Failure_Code)\nmax_matches = 1',
  ].join('\n'),
  'lookups/signatures.csv': `signature_id,signature\n${numbers(9000)
    .map((n) => `${n},Signature ${n}`)
    .join('\n')}\n`,
  'lookups/actions.csv': 'EventCode,Failure_Code,action\n4769,0x0,success\n4769,*,failure\n',
  'default/eventtypes.conf': numbers(150)
    .map((n) => `[type_${n}]\nsearch = sourcetype=*WinEventLog EventCode=${4700 + n}`)
    .join('\n'),
  'default/tags.conf': numbers(150)
    .map((n) => `[eventtype=type_${n}]\nauthentication = enabled\ngroup${n % 5} = enabled`)
    .join('\n'),
});

const MESSAGE =
  'A ticket.\n\nAccount:\n\tAccount Name:\t\tann\n\tClient Address:\t\t::ffff:10.0.0.1\n\tLabel7:\t\tseven\n\tWord9 nine\n\tFailure Code:\t\t0xE';
const text = {
  raw: classicEvent({ message: MESSAGE }).trimEnd(),
  source: 'WinEventLog:Security',
  sourcetype: 'WinEventLog',
};
const xml = {
  raw: xmlEvent({ data: { TargetUserName: 'bob', IpAddress: '10.0.0.2', Status: '0x7' } }),
  source: 'XmlWinEventLog:Security',
  sourcetype: 'XmlWinEventLog',
};

test('a large add-on does its work unchanged', () => {
  const preview = smallPreview({}, [xml, text], [addOn]);
  const search =
    'search * | table EventCode user src src_ip dest signature name action label_7 word_9 Status eventtype tag';
  expect(rowsOf(preview, search)).toEqual([
    {
      EventCode: '4769',
      user: 'ann',
      src: '::ffff:10.0.0.1',
      src_ip: '::ffff:10.0.0.1',
      dest: 'dc1.example.org',
      signature: 'Signature 4769',
      name: 'Signature 4769',
      action: 'failure',
      label_7: 'seven',
      word_9: 'nine',
      eventtype: 'type_69',
      tag: ['authentication', 'group4'],
    },
    {
      EventCode: '4769',
      user: 'bob',
      src: '10.0.0.2',
      dest: 'dc1.example.org',
      signature: 'Signature 4769',
      Status: '0x7',
      eventtype: 'type_69',
      tag: ['authentication', 'group4'],
    },
  ]);
  expect(preview.refusals()).toEqual([]);
});

test('only what can give a field is worked out: ten thousand events by one field take no time for the rest', () => {
  const many = smallPreview(
    {},
    numbers(10_000).map(() => text),
    [addOn],
  );
  const answer = many.search('search * | stats count by word_9');
  expect(answer.rows).toEqual([{ word_9: 'nine', count: 10_000 }]);
  expect(answer.seconds).toBeLessThan(20);
});
