import { looksLikeSwitch, PLAIN, plainArgument, UNSEEN, type Argument, type Command } from './command';
import { runtimeArgument } from './runtime-argument';

/** What PowerShell takes for a single quote, typographic ones too; doubled it is a sign of the text. */
const QUOTES = /['\u2018\u2019\u201a\u201b]/g;

const numbered = (text: string): string =>
  text
    .split('')
    .map((unit) => `[char]0x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join(' + ');

const literal = (text: string): string => `'${text.replace(QUOTES, '$&$&')}'`;

/**
 * A text in PowerShell: in single quotes, where `$`, backticks and the like mean nothing. Signs that are not seen are
 * written by their number, so that what is read is what is done.
 * Source: https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function powershellText(text: string): string {
  if (!UNSEEN.test(text)) return literal(text);
  const unseen = new RegExp(`(${UNSEEN.source})`);
  const parts = text.split(unseen).filter((part) => part !== '');
  const terms = parts.map((part) => (UNSEEN.test(part) ? numbered(part) : literal(part)));
  return `(${[...(UNSEEN.test(parts[0] ?? '') ? ["''"] : []), ...terms].join(' + ')})`;
}

function argumentText(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  const text = plainArgument(argument);
  return 'value' in argument && PLAIN.test(text) ? text : powershellText(text);
}

/**
 * Windows PowerShell 5.1 hands double quotes, and backslashes at the end of a text with blanks, on as they are, later
 * versions mask them. Only Start-Process hands a whole line on unchanged in all of them.
 */
const handedOnDifferently = (text: string): boolean =>
  text.includes('"') || (/\s/.test(text) && text.endsWith('\\'));

/**
 * A call of a program in PowerShell, of Windows or later. Undefined where it cannot be written: no program takes a
 * zero sign, and a name that begins like a switch would be one.
 */
export function powershellLine({ program, arguments: given }: Command): string | undefined {
  const texts = given.map(plainArgument);
  if (given.some(looksLikeSwitch) || texts.some((text) => text.includes('\0'))) return undefined;
  if (
    !given.some((argument) => typeof argument !== 'string' && handedOnDifferently(plainArgument(argument)))
  ) {
    return [program, ...given.map(argumentText)].join(' ');
  }
  const line = powershellText(texts.map(runtimeArgument).join(' '));
  return `Start-Process -NoNewWindow -Wait -FilePath ${program} -ArgumentList ${line}`;
}
