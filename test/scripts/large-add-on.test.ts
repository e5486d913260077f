import { execFile } from 'node:child_process';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRepository } from '../../scripts/repository';
import { packTarball } from '../../src/formats/tar';
import { classicEvent } from '../support/event-texts';
import { writeLargeAddOn } from '../support/large-add-on-folder';

/* `npm run search -- --app FOLDER` with an add-on of the size and kind of the large ones for Windows. */

const search = async (
  args: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string }> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-app-'));
  const tarball = path.join(folder, 'small.tar.gz');
  writeFileSync(
    tarball,
    await packTarball([
      { path: 'small/default/app.conf', bytes: Buffer.from('[launcher]\nversion = 1.0.0\n') },
    ]),
  );
  const events = path.join(folder, 'security.log');
  const message =
    'A ticket.\n\n\tAccount Name:\tann\n\tClient Address:\t10.0.0.1\n\tLabel9:\tnine\n\tWord7: seven';
  writeFileSync(events, classicEvent({ message }).repeat(3));
  const command = ['search', '--tarball', tarball, '--events', events, ...args];
  return promisify(execFile)(process.execPath, [inRepository('scripts', 'bootstrap.cjs'), ...command]);
};

test('a large add-on loads from its folder and does its work', async () => {
  const fields =
    'EventCode signature category user src dest lg_word_7 lg_label_9 lg_alias_7 lg_made_3 eventtype tag';
  const { stdout, stderr } = await search([
    ...['--app', writeLargeAddOn(), '--format', 'json'],
    `index=* | head 1 | table ${fields}`,
  ]);
  expect(JSON.parse(stdout)).toEqual([
    {
      EventCode: '4769',
      signature: 'Signature 4769',
      category: 'category, 9',
      user: 'ann',
      src: '10.0.0.1',
      dest: 'dc1.example.org',
      lg_word_7: 'seven',
      lg_label_9: 'nine',
      lg_alias_7: 'seven',
      eventtype: 'lg_type_69',
      tag: ['authentication', 'windows'],
    },
  ]);
  expect(stderr).not.toContain('TA_large/default/props.conf');
}, 60_000);

test('what it asks for and does not get is named by file, stanza and setting', async () => {
  const run = search(['--app', writeLargeAddOn(true), 'index=* | stats count by lg_word_7 host']);
  const stderr = await run.then(
    (done) => done.stderr,
    (error: { stderr: string }) => error.stderr,
  );
  expect(stderr).toMatch(
    /TA_large\/default\/props\.conf:\d+: \[WinEventLog\] TRANSFORMS-drop: works while events are indexed/,
  );
  expect(stderr).toMatch(/TA_large\/default\/props\.conf:\d+: \[WinEventLog\] NOT_A_SETTING: /);
}, 60_000);
