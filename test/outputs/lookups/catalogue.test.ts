import fc from 'fast-check';
import { parseCsv } from '../../../src/formats/csv';
import { lookupOutputs } from '../../../src/outputs/lookups/catalogue';
import { lookupDefinitions } from '../../../src/outputs/lookups/definitions';

const files = new Map(lookupOutputs.flatMap((output) => output.generate()).map(({ path, text }) => [path, parseCsv(text)]));

function table(name: string): { readonly fields: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const found = files.get(`lookups/${name}.csv`);
  if (found === undefined) throw new Error(`no lookup ${name}`);
  return found;
}

const rowsFor = (name: string, key: string): readonly (readonly string[])[] =>
  table(name).rows.filter(([cell = '']) => cell.toLowerCase() === key.toLowerCase());

describe('the columns of the contract', () => {
  test.each([
    [
      'kerberos_failure_codes',
      'failure_code,failure_code_dec,failure_code_hex,failure_name,failure_text,failure_category,failure_explanation,failure_action,failure_reference',
    ],
    ['kerberos_encryption_types', 'encryption_type,encryption_name,encryption_strength,encryption_reference'],
    ['kerberos_preauth_types', 'preauth_type,preauth_name,preauth_note,preauth_reference'],
    ['kerberos_event_ids', 'event_id,event_title,event_request,event_windows,event_note'],
    ['kerberos_service_classes', 'service_class,service_product,service_note'],
    [
      'kerberos_code_notes',
      'failure_code,code_aliases,code_windows,code_events,code_causes,code_microsoft_says,code_microsoft_page,code_source',
    ],
    ['kerberos_kdc_options', 'option_name,option_bit,option_value,option_meaning,option_reference'],
  ])('of %s', (name, columns) => {
    expect(table(name).fields.join(',')).toBe(columns);
  });

  test('of kerberos_failure_causes: the code, feature columns, and the six outputs', () => {
    const { fields } = table('kerberos_failure_causes');
    expect(fields[0]).toBe('failure_code');
    expect(fields.slice(-6)).toEqual(['cause_id', 'cause', 'cause_confidence', 'verdict', 'cause_action', 'cause_reference']);
  });

  test('are what the definitions say', () => {
    for (const { name, keys, outputs } of lookupDefinitions) expect(table(name).fields).toEqual([...keys, ...outputs]);
  });
});

describe('the keys', () => {
  test.each(['kerberos_failure_codes', 'kerberos_encryption_types', 'kerberos_preauth_types', 'kerberos_event_ids', 'kerberos_service_classes', 'kerberos_code_notes', 'kerberos_kdc_options'])(
    'of %s stand once, whatever their case',
    (name) => {
      const keys = table(name).rows.map(([key = '']) => key.toLowerCase());
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    },
  );

  test('of the failure codes take every spelling that the contract names', () => {
    expect(['7', '0x7', '0X7', '0x07', '0x00000007'].map((key) => rowsFor('kerberos_failure_codes', key).map((row) => row[3]))).toEqual(
      Array(5).fill(['KDC_ERR_S_PRINCIPAL_UNKNOWN']),
    );
    expect(['0xe', '0xE'].map((key) => rowsFor('kerberos_failure_codes', key).map((row) => row[1]))).toEqual([['14'], ['14']]);
    expect(rowsFor('kerberos_failure_codes', '0x1B').map((row) => row[3])).toEqual(['KDC_ERR_MUST_USE_USER2USER']);
  });

  test('spell the encryption type that means no ticket as events print it', () => {
    expect(rowsFor('kerberos_encryption_types', '0xFFFFFFFF').map((row) => row[1])).toEqual(['no ticket was issued']);
  });

  test('give any 32-bit number, spelled in any way, one row at most, and that of its own number', () => {
    const spelled = fc
      .oneof(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 0xffffffff }))
      .chain((number) => {
        const hex = number.toString(16);
        const forms = [String(number), `0x${hex}`, `0X${hex.toUpperCase()}`, `0x${hex.padStart(2, '0')}`, `0x${hex.padStart(8, '0')}`];
        return fc.record({ number: fc.constant(number), text: fc.constantFrom(...forms) });
      });
    fc.assert(
      fc.property(spelled, ({ number, text }) => {
        const rows = rowsFor('kerberos_failure_codes', text);
        expect(rows.length).toBeLessThanOrEqual(1);
        if (rows[0] !== undefined) expect([rows[0][1], rows[0][2]]).toEqual([String(number), `0x${number.toString(16)}`]);
        expect(rowsFor('kerberos_encryption_types', text).length).toBeLessThanOrEqual(1);
        expect(rowsFor('kerberos_preauth_types', text).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the cells', () => {
  test('are never empty, and never begin or end with a blank', () => {
    const wrong = [...files].flatMap(([path, { rows }]) =>
      rows.filter((row) => row.some((cell) => cell === '' || cell !== cell.trim())).map((row) => [path, ...row]),
    );
    expect(wrong).toEqual([]);
  });

  test('hold * only in the causes', () => {
    const wrong = [...files].filter(([path, { rows }]) => !path.includes('causes') && rows.some((row) => row.includes('*')));
    expect(wrong).toEqual([]);
  });

  test('of the last cause are * in every key', () => {
    const { fields, rows } = table('kerberos_failure_causes');
    expect(rows.at(-1)?.slice(0, fields.length - 6)).toEqual(Array(fields.length - 6).fill('*'));
  });
});

describe('the definitions', () => {
  test('let every key of the causes hold wildcards, and no other lookup any', () => {
    const causes = lookupDefinitions.find(({ name }) => name === 'kerberos_failure_causes');
    expect(causes?.matchType).toBe(causes?.keys.map((key) => `WILDCARD(${key})`).join(','));
    expect(lookupDefinitions.filter(({ matchType }) => matchType !== undefined)).toEqual([causes]);
  });

  test('are as many as the files, each with its own', () => {
    expect(lookupDefinitions.map(({ file }) => `lookups/${file}`)).toEqual([...files.keys()]);
  });
});
