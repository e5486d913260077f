import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { inRepository } from '../repository';
import { pathsBelow } from '../build/write-generated';

/** A text of the pages that translators see, with the files that show it, sorted. */
export interface GatheredText {
  readonly text: string;
  readonly places: readonly string[];
}

/** The properties of the catalogues in src/searches that pages hand to gettext as they stand. */
const TOLD_PROPERTIES = new Set(['label', 'title', 'question']);
const CATALOGUES = /^src\/searches\/(?:pages|request-family|attack-signals|panels\/[\w-]+)\.ts$/;

/** The texts of one file: what is given to `_()`, in a catalogue also the labels, titles and questions. */
export function textsOf(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const texts: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) texts.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === '_') {
      add(node.arguments[0]);
    }
    if (CATALOGUES.test(path) && ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      if (TOLD_PROPERTIES.has(node.name.text)) add(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** Every text of the pages, each once, in alphabetical order. */
export function gatherTexts(): readonly GatheredText[] {
  const places = new Map<string, Set<string>>();
  const paths = ['app', 'src/searches']
    .flatMap(pathsBelow)
    .filter((path) => /\.tsx?$/.test(path) && (path.startsWith('app/') || CATALOGUES.test(path)));
  for (const path of paths.sort()) {
    for (const text of textsOf(path, readFileSync(inRepository(path), 'utf8'))) {
      places.set(text, (places.get(text) ?? new Set()).add(path));
    }
  }
  return [...places]
    .map(([text, files]) => ({ text, places: [...files].sort() }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}
