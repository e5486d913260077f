import { credentialsFrom, DeployError } from '../deploy/splunkd-client';
import { PREVIEW_FILES, PREVIEW_TESTS } from './preview-alone';

/** What the command line says; what it leaves out is taken from the environment. */
export interface TestOptions {
  /** Splunk Web, where the pages are walked. */
  readonly web?: string | undefined;
  /** splunkd's management address, where the searches of the ledger are recorded. */
  readonly splunk?: string | undefined;
  readonly insecure: boolean;
  /** Parts of names of end-to-end files; empty for all. */
  readonly only: readonly string[];
  /** The index of the few events that some searches of the ledger need. */
  readonly index?: string | undefined;
  /** Where the recordings are written. */
  readonly out: string;
}

/** One program to run: arguments after `node`, and what its environment holds beside that of the command. */
export interface TestStep {
  readonly title: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const JEST = 'node_modules/jest/bin/jest.js';

function addressOf(text: string, what: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new DeployError(`${text} is no address of ${what}.`);
  }
  return text.replace(/\/$/, '');
}

/** A pattern that matches the names of all tests but those that only the preview can run. */
export function testNamePattern(): string {
  const escaped = Object.keys(PREVIEW_TESTS).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `^(?!.*(?:${escaped.join('|')}))`;
}

function walk(web: string, { insecure, only }: TestOptions, environment: Environment): TestStep {
  const credentials = credentialsFrom({ ...environment, SPLUNK_TOKEN: undefined });
  const files = only.length > 0 ? only.map((name) => `test/end-to-end/.*${name}`) : ['test/end-to-end/'];
  return {
    title: `the end-to-end tests on ${web}`,
    args: [
      JEST,
      ...files,
      '--selectProjects',
      'end-to-end',
      '--testPathIgnorePatterns',
      ...Object.keys(PREVIEW_FILES).map((name) => `end-to-end/${name}\\.test`),
      '--testNamePattern',
      testNamePattern(),
      '--testTimeout=180000',
      '--runInBand',
    ],
    environment: {
      K677_SPLUNK_WEB: web,
      K677_SPLUNK_USER: 'user' in credentials ? credentials.user : '',
      K677_SPLUNK_PASSWORD: 'user' in credentials ? credentials.password : '',
      ...(insecure ? { K677_SPLUNK_INSECURE: '1' } : {}),
    },
  };
}

function record(splunk: string, { insecure, index, out }: TestOptions): readonly TestStep[] {
  const options = [...(insecure ? ['--insecure'] : []), ...(index === undefined ? [] : ['--index', index])];
  return [
    {
      title: `the searches of the ledger, recorded on ${splunk}`,
      args: ['scripts/bootstrap.cjs', 'record', '--splunk', splunk, '--out', out, ...options],
      environment: {},
    },
    {
      title: 'what was recorded, held against what is done here',
      args: [JEST, 'test/spl/ledger/recordings', '--selectProjects', 'node'],
      environment: { K677_RECORDINGS: out },
    },
  ];
}

/**
 * What to run against a Splunk, in this order. An address that the command line does not give is taken from
 * K677_SPLUNK_WEB and K677_SPLUNK; credentials come from the environment alone. Throws DeployError where there is
 * no address at all, one that is none, or nobody to log in as.
 */
export function planTests(options: TestOptions, environment: Environment): readonly TestStep[] {
  const web = options.web ?? environment['K677_SPLUNK_WEB'];
  const splunk = options.splunk ?? environment['K677_SPLUNK'];
  if (!web && !splunk) {
    throw new DeployError(
      "Which Splunk? Give --web (Splunk Web, such as http://127.0.0.1:8000), --splunk (splunkd's management port, such as https://127.0.0.1:8089), or both.",
    );
  }
  if (!splunk) return [walk(addressOf(web as string, 'a Splunk Web'), options, environment)];
  credentialsFrom(environment);
  const recorded = record(addressOf(splunk, 'a splunkd'), options);
  return web ? [walk(addressOf(web, 'a Splunk Web'), options, environment), ...recorded] : recorded;
}
