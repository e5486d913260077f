import { appOnText, evalLiteral } from './built-app';

/** What kerberos_normalise makes of one raw event, beside fields that `set` gave the row before. */
export type Normalise = (
  raw: string,
  set?: Readonly<Record<string, string>>,
) => Readonly<Record<string, unknown>>;

/** The macro in an installed app. */
export async function normaliser(): Promise<Normalise> {
  const preview = await appOnText(
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>1</EventID><TimeCreated SystemTime='2026-01-01T00:00:00Z'/><Channel>Security</Channel><Computer>dc</Computer></System></Event>\n",
  );
  return (raw, set = {}) => {
    const fields = Object.entries({ _raw: raw, ...set }).map(
      ([name, value]) => `${name}=${evalLiteral(value)}`,
    );
    const { rows } = preview.search(`| makeresults | eval ${fields.join(', ')} | \`kerberos_normalise\``);
    expect(rows).toHaveLength(1);
    return rows[0] as Readonly<Record<string, unknown>>;
  };
}
