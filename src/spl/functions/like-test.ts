/**
 * A test of whole texts, lines included, by the pattern of like(): `%` is any text, `_` any one character; everything
 * else stands for itself, and upper case differs from lower. Each part between two `%` is taken where it first fits, so
 * that the time grows with the text and never with the number of ways to fit.
 */
export function likeTest(pattern: string): (text: string) => boolean {
  const [first = '', ...middle] = pattern.split(/%+/);
  const last = middle.pop();
  if (last === undefined) return (text) => endOf(first, text, 0) === text.length;
  return (text) => {
    let at = endOf(first, text, 0);
    for (const part of middle) {
      if (at < 0) return false;
      at = endOfFirst(part, text, at);
    }
    const start = startOf(last, text);
    return at >= 0 && start >= at && endOf(last, text, start) === text.length;
  };
}

/** Where a part that stands at a place ends; -1 where it does not stand there. */
function endOf(part: string, text: string, from: number): number {
  if (!part.includes('_')) return text.startsWith(part, from) ? from + part.length : -1;
  let at = from;
  for (const character of part) {
    if (at >= text.length) return -1;
    if (character === '_') at += widthAt(text, at);
    else if (text.startsWith(character, at)) at += character.length;
    else return -1;
  }
  return at;
}

/** The end of the first place from `from` on where a part stands; -1 where there is none. */
function endOfFirst(part: string, text: string, from: number): number {
  if (!part.includes('_')) {
    const found = text.indexOf(part, from);
    return found < 0 ? -1 : found + part.length;
  }
  for (let at = from; at <= text.length; at += at < text.length ? widthAt(text, at) : 1) {
    const end = endOf(part, text, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where as many characters as a part has begin at the end of a text; -1 where the text is shorter. */
function startOf(part: string, text: string): number {
  let at = text.length;
  for (const character of [...part].reverse()) {
    if (character !== '_') at -= character.length;
    else at -= at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
