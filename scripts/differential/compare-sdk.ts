import { spawn } from 'node:child_process';
import type { Preview } from '../../src/preview/preview';
import { startServer } from '../../src/preview/server/start-server';
import { texts, type Value } from '../../src/spl/value';
import { inRepository } from '../repository';
import type { Comparison } from './comparison';

const PASSWORD = 'a password of this run';
const SEARCH = 'search index=* | stats count by sourcetype';

/** What the steps of sdk-session.py must bring back: what the preview itself says. */
function wanted(preview: Preview, app: string): Readonly<Record<string, (answer: unknown) => boolean>> {
  const rows = preview.search(SEARCH).rows.map(asTexts);
  const equals =
    (value: unknown) =>
    (answer: unknown): boolean =>
      JSON.stringify(answer) === JSON.stringify(value);
  const includes =
    (name: string) =>
    (answer: unknown): boolean =>
      Array.isArray(answer) && answer.includes(name);
  const multivalues = ['1', '2', '3'].map((n) => ({ n, m: ['a', 'b'] }));
  return {
    info: (answer) => /^9\.4\./.test(String((answer as { version?: unknown }).version)),
    oneshot: equals(rows),
    multivalues: equals(multivalues),
    blocking: equals(rows),
    normal: equals({
      rows,
      content: { isDone: '1', dispatchState: 'DONE', resultCount: String(rows.length) },
    }),
    export: equals(rows),
    'saved searches': (answer) => Array.isArray(answer) && answer.length > 0,
    apps: includes(app),
    indexes: includes('wineventlog'),
    users: includes('admin'),
    parse: equals(200),
    macro: equals({ definition: 'eval x=1', gone: true }),
    collection: equals({ found: [{ a: '1', b: 'x' }], by_id: 'x', left: 0 }),
    refused: (answer) => {
      const { status, text } = answer as { status?: unknown; text?: unknown };
      return status === 400 && /Unknown search command \\?'nosuchcommand/.test(String(text));
    },
    'job list': equals(true),
  };
}

function asTexts(row: Readonly<Record<string, Value>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const list = texts(value);
      return [name, list.length === 1 ? list[0] : list];
    }),
  );
}

function run(python: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [inRepository('scripts', 'differential', 'sdk-session.py'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SDK_PASSWORD: PASSWORD },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(output) : reject(new Error(`sdk-session.py ended with ${status}`)),
    );
  });
}

/** Splunk's Python client against the server of this preview. */
export async function compareSdk(python: string, preview: Preview): Promise<Comparison> {
  const server = await startServer({ preview, port: 0, hostMode: '9.4', password: PASSWORD });
  try {
    const { appId } = preview.data();
    const output = await run(python, ['127.0.0.1', String(server.port), 'admin', appId]);
    const answers = JSON.parse(output) as Readonly<Record<string, unknown>>;
    const steps = Object.entries(wanted(preview, appId));
    const differences = steps
      .filter(([name, holds]) => !holds(answers[name]))
      .map(([name]) => `${name}: ${JSON.stringify(answers[name])}`);
    return {
      title: "steps of Splunk's Python client with the preview",
      compared: steps.length,
      differences,
      explained: {},
    };
  } finally {
    await server.close();
  }
}
