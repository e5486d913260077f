'use strict';
/**
 * Runs a script of this folder, `node scripts/bootstrap.cjs <name> [arguments]`, after it has seen to the
 * packages: `npm ci` when node_modules is absent or was installed from another package-lock.json.
 * Plain JavaScript with nothing but Node, since it runs before anything is installed.
 */
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const stamp = path.join(root, 'node_modules', '.kerberos-677-lockfile');
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Node 20 or newer is needed; this is ${process.version}. Install it from https://nodejs.org/`,
  );
  process.exit(1);
}

function hashOfLockfile() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

function installedFrom() {
  try {
    return fs.readFileSync(stamp, 'utf8').trim();
  } catch {
    return '';
  }
}

const wanted = hashOfLockfile();
if (installedFrom() !== wanted) {
  console.error('Installing packages (npm ci), about a minute ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('npm ci failed; its message stands above. Is the npm registry within reach?');
    process.exit(1);
  }
  fs.writeFileSync(stamp, `${wanted}\n`);
}

const [name, ...args] = process.argv.slice(2);
const script = path.join(__dirname, `${name}.ts`);
if (!name || !fs.existsSync(script)) {
  console.error(`No such script: ${name ?? '(none)'}`);
  process.exit(1);
}
process.argv = [process.argv[0], script, ...args];
process.chdir(root);
require('ts-node').register({ swc: true, cwd: root });
require(script);
