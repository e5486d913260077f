import { judgeSlim } from '../../scripts/appinspect/judge-slim';

const known = [{ text: /supported_themes/, reason: 'newer than slim' }];
const warning =
  'slim validate: [WARNING] default/app.conf, line 23: Undefined setting in app.conf, stanza [ui]: supported_themes';

test('a known message is let through, information is ignored', () => {
  const output = `slim validate: Validating app at "x"...\n${warning}\nslim validate: [INFO] Added package\n`;
  expect(judgeSlim(output, known)).toEqual({ refused: [], gone: [] });
});

test('an error and an unknown warning are refused', () => {
  const error = 'slim validate: [ERROR] manifest.info: Illegal value';
  expect(judgeSlim(`${error}\n${warning}`, known).refused).toEqual([error]);
});

test('an exception that no message needs is named', () => {
  expect(judgeSlim('slim validate: Validating app', known).gone).toEqual(known);
});
