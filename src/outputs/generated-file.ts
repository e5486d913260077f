/** A file of the app as `npm run generate` writes it: path below the repository, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** One output: what it is for (printed in the docs), and the files it gives. Pure: no clock, no chance. */
export interface Output {
  readonly description: string;
  generate(): readonly GeneratedFile[];
}
