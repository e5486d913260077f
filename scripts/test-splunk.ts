import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { credentialsFrom, DeployError } from './deploy/splunkd-client';
import { findBrowser, NO_BROWSER } from './find-browser';
import { inRepository, ROOT } from './repository';

const program = new Command('npm run test:splunk --')
  .description(
    'Runs the end-to-end tests in a browser against a Splunk on which the app is installed and the samples are indexed. SPLUNK_USERNAME and SPLUNK_PASSWORD come from the environment.',
  )
  .requiredOption('--web <address>', "Splunk Web's address, such as http://127.0.0.1:8000")
  .parse();

function main(): number {
  const credentials = credentialsFrom({ ...process.env, SPLUNK_TOKEN: undefined });
  const { web } = program.opts<{ web: string }>();
  if (!URL.canParse(web)) throw new DeployError(`${web} is no address of a Splunk Web.`);
  const browser = findBrowser();
  if (!browser) throw new DeployError(NO_BROWSER);
  const { status } = spawnSync(
    process.execPath,
    [
      inRepository('node_modules/jest/bin/jest.js'),
      'test/end-to-end/analysis-677',
      '--selectProjects',
      'end-to-end',
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...browser.environment,
        K677_BROWSER_FOUND: browser.executable,
        K677_SPLUNK_WEB: web.replace(/\/$/, ''),
        K677_SPLUNK_USER: 'user' in credentials ? credentials.user : '',
        K677_SPLUNK_PASSWORD: 'user' in credentials ? credentials.password : '',
      },
    },
  );
  return status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof DeployError ? error.message : error);
  process.exitCode = 1;
}
