/** A setting of an installed app that is not carried out here, though it could change what searches give. */
export interface Refusal {
  readonly app: string;
  /** Path below the app's folder. */
  readonly file: string;
  readonly line: number;
  readonly stanza: string;
  /** Empty where the stanza as a whole is meant. */
  readonly setting: string;
  readonly reason: string;
}

/** A refusal as one line. */
export function refusalText({ app, file, line, stanza, setting, reason }: Refusal): string {
  return `${app}/${file}:${line}: [${stanza}]${setting === '' ? '' : ` ${setting}`}: ${reason}`;
}
