import {
  askForDefinition,
  isIndexName,
  printDefinition,
  readDefinition,
  readIndexMacro,
  writeIndexMacro,
} from '../../../app/data/index-macro';

test.each([['wineventlog'], ['win-dc_1'], ['0day']])('%s may be an index', (name) => {
  expect(isIndexName(name)).toBe(true);
});

test.each([
  [''],
  ['*'],
  ['win*'],
  ['_audit'],
  ['-a'],
  ['Main'],
  ['a b'],
  ['a"'],
  ['a)'],
  ['a`b`'],
  ['a|delete'],
  ['a\n'],
  ['$x$'],
  ['mykvstore'],
  ['a'.repeat(81)],
])('"%s" is none', (name) => {
  expect(isIndexName(name)).toBe(false);
});

test('prints each index once, in parentheses, as the contract wants the macro', () => {
  expect(printDefinition(['wineventlog'])).toBe('(index=wineventlog)');
  expect(printDefinition(['b', 'a', 'b'])).toBe('(index=b OR index=a)');
});

test('prints nothing for a name that could end the macro or reach everything', () => {
  expect(() => printDefinition(['a) OR (index=*'])).toThrow('not the name of an index');
  expect(() => printDefinition([])).toThrow('none was given');
});

test('reads what it prints, and knows what somebody else wrote', () => {
  expect(readDefinition('(index=wineventlog OR index=dc_logs)')).toEqual(['wineventlog', 'dc_logs']);
  expect(readDefinition('index="wineventlog"')).toEqual(['wineventlog']);
  expect(readDefinition('(index=win* sourcetype=x)')).toBeUndefined();
  expect(readDefinition('`wineventlog_index`')).toBeUndefined();
  expect(readDefinition('')).toBeUndefined();
});

test('what to ask for holds the definition as a conf file has it', () => {
  expect(askForDefinition('(index=a)')).toContain('[kerberos_index]\ndefinition = (index=a)');
});

describe('the calls', () => {
  const calls: { url: string; init: RequestInit }[] = [];
  const answerWith = (status: number, body: unknown) => {
    calls.length = 0;
    globalThis.fetch = ((url: string, init: RequestInit) => {
      calls.push({ url, init });
      return Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(body) });
    }) as unknown as typeof fetch;
  };

  test('go to nobody in the app, so that the macro changes for all', async () => {
    answerWith(200, { entry: [{ content: { definition: '(index=a)' }, acl: { can_write: false } }] });
    await expect(readIndexMacro()).resolves.toEqual({ definition: '(index=a)', canWrite: false });
    expect(calls[0]?.url).toContain('/servicesNS/nobody/kerberos_677/configs/conf-macros/kerberos_index?');
    await writeIndexMacro('(index=b)');
    expect(calls[1]?.init.method).toBe('POST');
    expect(calls[1]?.init.body).toBe('output_mode=json&definition=%28index%3Db%29');
  });

  test('fail with the words of Splunk', async () => {
    answerWith(403, { messages: [{ type: 'ERROR', text: 'You do not have permission.' }] });
    await expect(writeIndexMacro('(index=b)')).rejects.toThrow('You do not have permission.');
  });
});
