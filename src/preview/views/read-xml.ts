import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads a document; throws an Error that names line and column where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [
    root,
  ];
  const top = (): (XmlElement | string)[] => (open[open.length - 1] ?? root).children;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    top().push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => top().push(piece));
  parser.on('cdata', (piece) => top().push(piece));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const element = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!element) throw new Error('the document has no element');
  return element;
}

/** The child elements of a name, or all child elements. */
export function childElements(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text below an element, trimmed. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim();
}
