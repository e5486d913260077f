import type { RestCall } from './rest-call';
import { badRequest, forbidden, SplunkError } from '../splunk-error';
import { mayWrite, objectPermissions } from '../object-permissions';

/** Arguments of a writing call that are no settings. */
const NOT_SETTINGS = new Set(['output_mode', '__stanza', 'eai:acl', 'sharing', 'owner', 'app']);

/** The one setting whose name is Splunk's own: the text of a view. It is written as a file of its own. */
const TEXT_OF_A_FILE = 'eai:data';

/** A stanza name that a conf file can hold. Throws SplunkError. */
export function stanzaName(name: string): string {
  if (name === '' || /[\r\n\0]/.test(name) || name.length > 1024) throw badRequest('Invalid name.');
  return name;
}

/**
 * The settings among a call's arguments, fit for a conf file: nothing in them can begin a line of its own.
 * `without` names the argument that is the object's name; `ofFile` lets the text of a file through. Throws SplunkError.
 */
export function readSettings(
  call: RestCall,
  without: string,
  ofFile = false,
): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const [key, values] of call.args) {
    if (key === without || NOT_SETTINGS.has(key)) continue;
    if (ofFile && key === TEXT_OF_A_FILE) {
      settings[key] = values[values.length - 1] ?? '';
      continue;
    }
    if (!/^[A-Za-z0-9_][\w .:()*<>-]*$/.test(key))
      throw badRequest(`Argument "${key}" is not supported by this handler.`);
    const value = (values[values.length - 1] ?? '').replace(/\r\n/g, '\n');
    if (/[\r\0]/.test(value) || value.endsWith('\\')) {
      throw badRequest(
        `The value of "${key}" cannot stand in a conf file: it holds a control character or ends with a backslash.`,
      );
    }
    settings[key] = value;
  }
  return settings;
}

/** The app that a writing call means: a real one, and one where its user may write. Throws SplunkError. */
export function writableApp(call: RestCall, kind: string, name: string): string {
  const { apps, appId } = call.context.preview.data();
  const id = call.app === '-' ? appId : call.app;
  const app = apps.find((candidate) => candidate.id === id);
  if (!app || id === 'system') throw new SplunkError(404, `Application does not exist: ${id}`);
  if (!mayWrite(objectPermissions(app, kind, name), call.user.roles)) {
    throw forbidden(call.user, `write access to ${kind} in the app ${id}`);
  }
  return id;
}
