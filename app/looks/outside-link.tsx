import Link from '@splunk/react-ui/Link';

/** The addresses in a text, as far as they are https; everything else in it is left out. */
export function httpsAddresses(text: string): readonly string[] {
  return text.split(/[\s,;|]+/).filter((word) => {
    try {
      return new URL(word).protocol === 'https:';
    } catch {
      return false;
    }
  });
}

/** Names an address by its site and the last words of its path. */
function nameOf(address: string): string {
  const { hostname, pathname, hash } = new URL(address);
  const last = pathname.split('/').filter(Boolean).pop() ?? '';
  return `${hostname.replace(/^www\./, '')} ${last}${hash}`.trim();
}

/** Links to the https addresses in a text, each in a tab of its own. */
export function OutsideLinks({ text }: { readonly text: string }) {
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {httpsAddresses(text).map((address) => (
        <li key={address} style={{ padding: '3px 0', overflowWrap: 'anywhere' }}>
          <Link to={address} openInNewContext>
            {nameOf(address)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
