import type { InstalledApp } from '../installed-app';
import type { XmlElement } from './read-xml';
import { childElements, readXml, textOf } from './read-xml';

/**
 * A view of an app. `simple-xml`: dashboards and forms of version 1.x; `studio`: dashboards of version 2;
 * `html`: a view with a template.
 */
export interface AppView {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly kind: 'simple-xml' | 'studio' | 'html';
  readonly visible: boolean;
  readonly template: string;
  /** Script and style files: of the view's own app, or `app:file`. */
  readonly scripts: readonly string[];
  readonly stylesheets: readonly string[];
  readonly theme: string;
  readonly hideTitle: boolean;
  readonly xml: string;
  readonly root: XmlElement;
}

const decoder = new TextDecoder();

/** The views of an app by name; `local` over `default`. A file that is no XML is left out, with its reason. */
export function viewsOf(app: InstalledApp): {
  readonly views: ReadonlyMap<string, AppView>;
  readonly broken: readonly string[];
} {
  const views = new Map<string, AppView>();
  const broken: string[] = [];
  for (const layer of ['default', 'local']) {
    for (const [file, bytes] of app.files) {
      const name = new RegExp(`^${layer}/data/ui/views/([A-Za-z0-9_-]+)\\.xml$`).exec(file)?.[1];
      if (name === undefined) continue;
      try {
        views.set(name, readView(name, decoder.decode(bytes)));
      } catch (error) {
        broken.push(`${app.id}/${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { views, broken };
}

/** Reads a view's XML. Throws where it is no XML. */
function readView(name: string, xml: string): AppView {
  const root = readXml(xml);
  const { attributes } = root;
  const html = root.name === 'view' && attributes['type'] === 'html';
  const list = (value: string | undefined): readonly string[] =>
    (value ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return {
    name,
    label: textOf(childElements(root, 'label')[0]) || name,
    description: textOf(childElements(root, 'description')[0]),
    kind: html ? 'html' : attributes['version']?.startsWith('2') ? 'studio' : 'simple-xml',
    visible: attributes['isVisible'] !== 'false' && attributes['isVisible'] !== '0',
    template: attributes['template'] ?? '',
    scripts: list(attributes['script']),
    stylesheets: list(attributes['stylesheet']),
    theme: attributes['theme'] ?? '',
    hideTitle: attributes['hideTitle'] === 'true' || attributes['hideTitle'] === '1',
    xml,
    root,
  };
}
