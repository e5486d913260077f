import { readFileSync } from 'node:fs';
import { GENERATED_FOLDERS, generatedFiles, pathsBelow } from '../../scripts/build/write-generated';
import { inRepository } from '../../scripts/repository';

const files = generatedFiles();

test.each(files.map(({ path }) => path))('generating gives the committed bytes of %s', (path) => {
  const generated = files.find((file) => file.path === path)?.text;
  expect(readFileSync(inRepository(path), 'utf8')).toBe(generated);
});

test('default/, lookups/ and metadata/ hold nothing that is not generated', () => {
  const generated = new Set(files.map(({ path }) => path));
  expect(GENERATED_FOLDERS.flatMap(pathsBelow).filter((path) => !generated.has(path))).toEqual([]);
});

test('generating twice gives the same text', () => {
  expect(generatedFiles()).toEqual(files);
});
