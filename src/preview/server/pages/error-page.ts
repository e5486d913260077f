import { escapeXml } from '../../../formats/xml';

/** A page that says what went wrong. */
export function errorPage(status: number, text: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${status}</title></head>
<body style="font: 16px/1.5 sans-serif; margin: 10vh auto; max-width: 36em; padding: 0 1em">
<h1>${status}</h1>
<p>${escapeXml(text)}</p>
<p><a href="/">To the app</a></p>
</body>
</html>
`;
}
