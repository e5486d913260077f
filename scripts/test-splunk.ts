import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { Command } from 'commander';
import { DeployError } from './deploy/splunkd-client';
import { findBrowser, NO_BROWSER } from './find-browser';
import { inRepository, ROOT } from './repository';
import { planTests, type TestOptions, type TestStep } from './test-splunk/plan-tests';
import { PREVIEW_FILES, PREVIEW_TESTS } from './test-splunk/preview-alone';

/** Where the recordings go; those of an earlier run are removed. */
const OUT = inRepository('dist', 'recordings');

const program = new Command('npm run test:splunk --')
  .description(
    'Runs the end-to-end tests in a browser, and the searches of the ledger of deviations, against a Splunk on which the app is installed and the samples are indexed.',
  )
  .option('--web <address>', "Splunk Web's address, such as http://127.0.0.1:8000: walks the pages")
  .option(
    '--splunk <address>',
    "splunkd's management address, such as https://127.0.0.1:8089: records searches",
  )
  .option('--insecure', 'do not check the certificates', false)
  .option(
    '--only <name>',
    'end-to-end files whose name begins so, such as codes-677; repeatable',
    (name: string, names: readonly string[]) => [...names, name],
    [],
  )
  .option('--index <name>', 'the index for the few events that some recordings need')
  .addHelpText(
    'after',
    '\nThe environment may hold the addresses as K677_SPLUNK_WEB and K677_SPLUNK. Credentials come from it alone:\n' +
      'SPLUNK_USERNAME (admin by default) and SPLUNK_PASSWORD; for --splunk alone SPLUNK_TOKEN will do.',
  )
  .parse();

/** Runs a step; its output goes straight through. */
function run({ title, args, environment }: TestStep, more: Readonly<Record<string, string>>): boolean {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, [...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...more, ...environment },
  });
  console.log(`   ${status === 0 ? 'ok' : 'FAILED'}`);
  return status === 0;
}

function main(): number {
  const options = program.opts<Omit<TestOptions, 'out'>>();
  const steps = planTests({ ...options, out: OUT }, process.env);
  const walks = steps.some(({ environment }) => 'K677_SPLUNK_WEB' in environment);
  const browser = walks ? findBrowser() : undefined;
  if (walks && !browser) throw new DeployError(NO_BROWSER);
  if (walks) {
    console.log('Left out, since only the preview can do it:');
    for (const [name, reason] of Object.entries({ ...PREVIEW_FILES, ...PREVIEW_TESTS })) {
      console.log(`  ${name}: ${reason}`);
    }
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const more = browser ? { ...browser.environment, K677_BROWSER_FOUND: browser.executable } : {};
  const failed = steps.filter((step) => !run(step, more));
  console.log(
    failed.length === 0 ? '\nAll of it passed.' : `\nFailed: ${failed.map(({ title }) => title).join('; ')}`,
  );
  return failed.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof DeployError ? error.message : error);
  process.exitCode = 1;
}
