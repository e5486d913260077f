/** The preview's own search page, in a real browser. */
import { readFileSync } from 'node:fs';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const walk = pageWalk();

test('results are exported as CSV whose cells no spreadsheet runs', async () => {
  const search =
    '| makeresults | eval a="=cmd()", b="@x", c="plain \\"q\\"", d=mvappend("1", "2"), e="-1+1" | table a b c d e';
  await walk.goTo(`${walk.app.page}/search?q=${encodeURIComponent(search)}`);
  await walk.page.locator('#form button[type=submit]').click();
  await walk.page.locator('#export:not([disabled])').waitFor();
  const [download] = await Promise.all([
    walk.page.waitForEvent('download'),
    walk.page.locator('#export').click(),
  ]);
  expect(download.suggestedFilename()).toBe('results.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    '\ufeff"a","b","c","d","e"\r\n"\'=cmd()","\'@x","plain ""q""","1\n2","\'-1+1"\r\n',
  );
});
