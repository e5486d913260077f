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

/** Two commands started at once must not both empty node_modules: the second waits for the first. */
const lock = path.join(root, 'dist', 'installing');
const LONGEST_INSTALL_MS = 10 * 60 * 1000;

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Takes the lock; waits while somebody else has it. */
function takeLock() {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (let waited = 0; ; waited += 500) {
    try {
      fs.mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (waited === 0) console.error('Another command is installing packages; waiting for it ...');
    if (waited > LONGEST_INSTALL_MS) {
      console.error(`Remove ${lock} if no npm ci is running.`);
      process.exit(1);
    }
    pause(500);
  }
}

function install(wanted) {
  takeLock();
  try {
    if (installedFrom() === wanted) return 0;
    console.error('Installing packages (npm ci), about a minute ...');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status === 0) fs.writeFileSync(stamp, `${wanted}\n`);
    return status;
  } finally {
    fs.rmdirSync(lock);
  }
}

const wanted = hashOfLockfile();
if (installedFrom() !== wanted && install(wanted) !== 0) {
  console.error('npm ci failed; its message stands above. Is the npm registry within reach?');
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
const script = path.join(__dirname, `${name}.ts`);
if (!name || !fs.existsSync(script)) {
  console.error(`No such script: ${name ?? '(none)'}`);
  process.exit(1);
}
process.argv = [process.argv[0], script, ...args];
process.chdir(root);
require('./register-typescript.cjs');
require(script);
