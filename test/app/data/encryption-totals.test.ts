import { encryptionAddress } from '../../../app/data/encryption-address';
import { encryptionCourse, encryptionTotals } from '../../../app/data/encryption-totals';
import { readinessWords } from '../../../app/panels/encryption-words';
import { toldWords } from '../../../app/panels/encryption-table';

const none = { rc4: 0, des: 0, old: 0, all: 0, refused: 0, blocked: 0, warned: 0 };

test('totals tell RC4 from DES, old domain controllers from new, and blocked from warned', () => {
  expect(
    encryptionTotals(
      [
        { encryption_name: 'rc4-hmac', era: '2008+', count: '5' },
        { encryption_name: 'des-cbc-md5', era: '2003', count: '2' },
      ],
      [{ bucket: '0', count: '100' }],
      [
        { told: 'refused', count: '3' },
        { told: '203', count: '4' },
        { told: '205', count: '1' },
        { told: '16', count: '9' },
      ],
      { blocking: [203], warning: [205] },
    ),
  ).toEqual({ rc4: 5, des: 2, old: 2, all: 100, refused: 3, blocked: 4, warned: 1 });
});

test('what is not weak counts as AES, never less than nothing', () => {
  const { aes, rc4, des } = encryptionCourse(
    [
      { bucket: '0', count: '10' },
      { bucket: '86400', count: '1' },
    ],
    [
      { bucket: '0.000', family: 'RC4', count: '3' },
      { bucket: '86400', family: 'DES', count: '2' },
    ],
  );
  expect(aes).toEqual([
    { bucket: '0', count: '7' },
    { bucket: '86400', count: '0' },
  ]);
  expect([rc4, des]).toEqual([[{ bucket: '0', count: '3' }], [{ bucket: '86400', count: '2' }]]);
});

test('the words say what presses, and that nothing does', () => {
  expect(readinessWords(none)[0]).toMatch(/No granted ticket is indexed/);
  expect(readinessWords({ ...none, all: 10 })).toEqual([
    'Every ticket of this range uses AES, and nobody was refused for it.',
  ]);
  expect(readinessWords({ ...none, all: 10, rc4: 5, refused: 2 })).toHaveLength(2);
});

test('what was seen of a row is said with its number, refusals first', () => {
  expect(toldWords({ told: ['16 14', 'refused 12'] })).toBe('12 \u00d7 refused, 14 \u00d7 event 16');
});

test('the address holds the range and what the tables list', () => {
  const query = '?earliest=-30d&by=kdc';
  expect(encryptionAddress.print(encryptionAddress.read(query), '')).toBe(query);
  expect(encryptionAddress.read('?by=x').by).toBe('service');
});
