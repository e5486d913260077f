/** A number that an administrator may tune, shipped as a macro of its own. */
export interface Threshold {
  /** The macro's name, `k677_...`. */
  readonly name: string;
  readonly value: number;
  /** What it decides and how to choose it; becomes the macro's description. */
  readonly description: string;
}

/** The macro call of a threshold, to stand in an expression. */
export const limitOf = ({ name }: Threshold): string => `\`${name}\``;
