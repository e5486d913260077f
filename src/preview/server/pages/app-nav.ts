import type { InstalledApp } from '../../installed-app';
import type { XmlElement } from '../../views/read-xml';
import { childElements, readXml } from '../../views/read-xml';
import type { AppView } from '../../views/app-view';

/** A piece of an app's navigation bar. */
export type NavItem =
  | { readonly kind: 'view'; readonly view: string; readonly label: string; readonly current?: boolean }
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  | { readonly kind: 'group'; readonly label: string; readonly items: readonly NavItem[] };

/** An app's navigation: its items, its colour, and the view that the app opens with. */
export interface AppNav {
  readonly items: readonly NavItem[];
  readonly color: string;
  readonly defaultView: string;
}

/**
 * Reads an app's nav/default.xml; views that do not exist are left out, as on Splunk. Without one, all
 * visible views stand in the bar. Links other than http, https and own paths are left out.
 */
export function navOf(app: InstalledApp, views: ReadonlyMap<string, AppView>): AppNav {
  const bytes =
    app.files.get('local/data/ui/nav/default.xml') ?? app.files.get('default/data/ui/nav/default.xml');
  const first = [...views.values()].find(({ visible }) => visible)?.name ?? 'search';
  if (!bytes) {
    const items = [...views.values()].filter(({ visible }) => visible).map((view) => viewItem(view));
    return { items, color: '', defaultView: first };
  }
  const root = readXml(new TextDecoder().decode(bytes));
  const marked = allElements(root).find(
    (element) => element.name === 'view' && element.attributes['default'] === 'true',
  )?.attributes['name'];
  const color = root.attributes['color'] ?? '';
  return {
    items: itemsOf(root, views, marked ?? first),
    color: /^#?[0-9a-f]{3,6}$/i.test(color) ? `#${color.replace('#', '')}` : '',
    defaultView: marked ?? first,
  };
}

const viewItem = (view: AppView): NavItem => ({ kind: 'view', view: view.name, label: view.label });

function allElements(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...allElements(child)]);
}

function itemsOf(
  element: XmlElement,
  views: ReadonlyMap<string, AppView>,
  defaultView: string,
): readonly NavItem[] {
  const named = new Set(allElements(element).map(({ attributes }) => attributes['name']));
  return childElements(element).flatMap((child): readonly NavItem[] => {
    const { attributes } = child;
    if (child.name === 'view') {
      if (attributes['source'] === 'unclassified' || attributes['source'] === 'all') {
        const left = [...views.values()].filter(({ name, visible }) => visible && !named.has(name));
        return left.map(viewItem);
      }
      const view = views.get(attributes['name'] ?? '');
      if (view) return [{ ...viewItem(view), label: attributes['label'] ?? view.label } as NavItem];
      return attributes['name'] === 'search' ? [{ kind: 'view', view: 'search', label: 'Search' }] : [];
    }
    if (child.name === 'collection') {
      const items = itemsOf(child, views, defaultView);
      return items.length > 0 ? [{ kind: 'group', label: attributes['label'] ?? '', items }] : [];
    }
    const href = attributes['href'] ?? '';
    if (child.name === 'a' && /^(?:https?:\/\/|\/(?!\/))/.test(href)) {
      return [
        { kind: 'link', href, label: child.children.filter((part) => typeof part === 'string').join('') },
      ];
    }
    return [];
  });
}
