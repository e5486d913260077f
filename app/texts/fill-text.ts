/** A text with its holes, split: texts at even places, names of holes at odd ones. */
export function textParts(template: string): readonly string[] {
  return template.split(/%\((\w+)\)s/);
}

/**
 * A whole sentence with values filled into its holes, `%(name)s`, so that a translation may order them as its
 * language does. A hole without a value stays as it is written, so that it shows.
 */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return textParts(template)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? `%(${part})s`)))
    .join('');
}
