import { column, eventBatch, tableBatch } from '../../../src/spl/batch';
import { timeCoder, valueCoder } from '../../../src/preview/derive/code-part';
import type { SentValues } from '../../../src/preview/kept-columns';
import { rowKeeper } from '../../../src/preview/kept-rows';

const NO_FIELDS = { column: () => undefined, names: () => [] };

test('a value is sent once, and afterwards only its number; several values are sent each time', () => {
  const coder = valueCoder();
  expect(coder.code(4, ['x', null, 'y', 'x'])).toEqual({
    codes: Uint8Array.of(1, 0, 2, 1),
    added: ['x', 'y'],
  });
  expect(coder.code(3, ['y', ['a', 'b'], 5])).toEqual({
    codes: Uint8Array.of(2, 3, 4),
    added: [['a', 'b'], 5],
  });
  expect(coder.code(2, undefined)).toEqual({ codes: Uint8Array.of(0, 0), added: [] });
});

test('numbers are as wide as the values so far need', () => {
  const coder = valueCoder();
  const values = Array.from({ length: 300 }, (_, at) => `v${at}`);
  expect(coder.code(300, values)).toMatchObject({ codes: expect.any(Uint16Array) as Uint16Array });
});

test('times are sent as numbers; what is no number cannot be', () => {
  expect(timeCoder().code(2, [1.5, null])).toEqual({ numbers: Float64Array.of(1.5, NaN) });
  expect(timeCoder().code(1, ['soon'])).toBeUndefined();
});

test('what two threads sent and what was made here comes back as one table, in the order asked for', () => {
  const kept = rowKeeper(6).open('search', ['_time', 'a']);
  const send = (events: readonly number[], a: readonly (string | null)[], sent: Map<string, SentValues>) => {
    const coder = coders.get(sent) ?? valueCoder();
    coders.set(sent, coder);
    const times = timeCoder().code(events.length, events);
    const values = coder.code(events.length, a);
    if (!times || !values) throw new Error('not sent');
    kept?.keepSent(events, { events: Uint32Array.from(events), columns: [times, values] }, sent);
  };
  const coders = new Map<Map<string, SentValues>, ReturnType<typeof valueCoder>>();
  const [one, other] = [new Map<string, SentValues>(), new Map<string, SentValues>()];
  send([0, 1], ['x', 'y'], one);
  send([3], ['y'], other);
  kept?.keep(
    [2],
    [
      {
        ...eventBatch(NO_FIELDS, Uint32Array.of(2)),
        columns: new Map<string, readonly (string | number)[]>([
          ['_time', [2]],
          ['a', ['z']],
        ]),
      },
    ],
  );
  send([4, 5], [null, 'x'], one);
  const rows = kept?.rows([5, 4, 3, 2, 1, 0]) ?? tableBatch(0, new Map());
  expect(column(rows, 'a')).toEqual(['x', null, 'y', 'z', 'y', 'x']);
  expect(column(rows, '_time')).toEqual([5, 4, 3, 2, 1, 0]);
});
