import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { agrees, RECORDINGS, type Recording } from '../../../scripts/record/recording';
import { inRepository } from '../../../scripts/repository';
import { ledger } from '../../../src/spl/ledger/catalogue';

/* What a real Splunk answered, where somebody has recorded it with `npm run record` or `npm run test:splunk`. */

const folder = process.env.K677_RECORDINGS ?? inRepository(...RECORDINGS);
const recordings = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Recording);

describe('recordings of a real Splunk', () => {
  it('belong to searches of the ledger as they stand', () => {
    const known = new Map(ledger.map(({ id, search }) => [id, search]));
    expect(recordings.filter(({ id, search }) => known.get(id) !== search).map(({ id }) => id)).toEqual([]);
  });

  it('agree with what is done here', () => {
    const wrong = recordings.flatMap(({ id, version, answer }) => {
      const entry = ledger.find((one) => one.id === id);
      return entry && !agrees(entry.gives, answer) ? [{ id, version, answer, here: entry.gives }] : [];
    });
    expect(wrong).toEqual([]);
  });
});
