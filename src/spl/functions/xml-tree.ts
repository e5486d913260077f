import { SaxesParser } from 'saxes';

/** An element: what stands directly in it as `text`, white space around it cut. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** Reads an XML text to its root element; undefined where it is not well formed. */
export function parseXml(text: string): XmlNode | undefined {
  if (!text.trimStart().startsWith('<')) return undefined;
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: XmlNode[];
    text: string;
  }
  const open: Open[] = [];
  let root: XmlNode | undefined;
  let failed = false;
  const addText = (more: string): void => {
    const current = open.at(-1);
    if (current) current.text += more;
  };
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', (tag) => {
    open.push({ name: tag.name, attributes: { ...tag.attributes }, children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const node = open.pop();
    if (!node) return;
    const done = { ...node, text: node.text.trim() };
    const parent = open.at(-1);
    if (parent) parent.children.push(done);
    else root = done;
  });
  parser.write(text.trim()).close();
  return failed ? undefined : root;
}
