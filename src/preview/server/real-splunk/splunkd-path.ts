import { badRequest, notFound } from '../../splunk-error';

/**
 * The path and query to ask a splunkd for, byte for byte as they came. Throws SplunkError for an address outside its
 * REST interface, and for one that only looks as if it were inside.
 */
export function splunkdPath(address: string): string {
  const [path = ''] = address.split('?', 1);
  if (!/^\/services(?:NS)?\//.test(path)) throw notFound('Not Found');
  if (/[^\x21-\x7e]|[\\#]/.test(address))
    throw badRequest('The address holds a character that none may hold.');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw badRequest('The address holds a % that begins no character.');
  }
  if (/[\\\0\r\n]/.test(decoded) || decoded.split('/').some((part) => part === '.' || part === '..')) {
    throw badRequest('The address leads out of itself.');
  }
  return address;
}
