import { escapeXml } from '../../../formats/xml';
import type { XmlElement } from '../../views/read-xml';

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** What Splunk takes out of html panels, and what would load something from elsewhere. */
const REMOVED = new Set(['script', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'form']);

/** The content of an html panel as HTML, without scripts and handlers. */
export function panelHtml(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : elementHtml(child)))
    .join('');
}

function elementHtml(element: XmlElement): string {
  const name = element.name.toLowerCase();
  if (REMOVED.has(name) || !/^[a-z][a-z0-9-]*$/.test(name)) return '';
  const attributes = Object.entries(element.attributes)
    .filter(
      ([key, value]) =>
        !/^on|^srcdoc$|[^\w:.-]/i.test(key) && !/^\s*(?:javascript|data|vbscript):/i.test(value),
    )
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  if (VOID.has(name)) return `<${name}${attributes}>`;
  if (name === 'style') {
    const css = element.children.filter((child) => typeof child === 'string').join('');
    return `<style${attributes}>${css.replace(/<\//g, '<\\/')}</style>`;
  }
  return `<${name}${attributes}>${panelHtml(element)}</${name}>`;
}
