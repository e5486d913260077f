import { Command } from 'commander';
import { APP_VERSION } from '../src/outputs/app-identity';
import { deployApp, placeOf } from './deploy/deploy-app';
import { credentialsFrom, DeployError, splunkdClient } from './deploy/splunkd-client';

const program = new Command('npm run deploy --')
  .description(
    'Installs or upgrades the app on a Splunk search head over REST. Credentials come from the environment alone: SPLUNK_TOKEN, or SPLUNK_USERNAME and SPLUNK_PASSWORD.',
  )
  .requiredOption('--splunk <address>', "splunkd's management address, such as https://host:8089")
  .option('--server-path <path>', "the package's full path on the search head")
  .option('--url <address>', 'an https address from which the search head can fetch the package')
  .option('--insecure', 'do not check the certificate of splunkd', false)
  .option('--dry-run', 'only look, and say what would be sent', false);

interface Options {
  readonly splunk: string;
  readonly serverPath?: string;
  readonly url?: string;
  readonly insecure: boolean;
  readonly dryRun: boolean;
}

async function main(): Promise<void> {
  const { splunk, serverPath, url, insecure, dryRun } = program.parse().opts<Options>();
  placeOf({ serverPath, url });
  const ask = splunkdClient(splunk, credentialsFrom(process.env), insecure);
  const lines = await deployApp(ask, { serverPath, url, dryRun, version: APP_VERSION });
  console.log(lines.join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof DeployError ? error.message : error);
  process.exit(1);
});
