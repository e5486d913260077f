/** Where a fact stands: a short title for people, and an https link. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A section of an RFC at the RFC editor: `rfc(4120, '7.5.9')` is "RFC 4120 7.5.9". */
export function rfc(number: number, section: string): Source {
  return {
    title: `RFC ${number} ${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`,
  };
}
