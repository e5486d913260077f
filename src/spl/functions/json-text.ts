/** A JSON value as JavaScript has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Reads JSON text; undefined where it is none (null is JSON, so the answer is boxed). */
export function parseJson(text: string): { readonly value: Json } | undefined {
  const first = text.trimStart()[0];
  if (first === undefined) return undefined;
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
