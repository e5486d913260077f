import { visibleText } from '../../../app/data/visible-text';

describe('visibleText', () => {
  test('names what turns the direction of writing or draws nothing', () => {
    expect(visibleText('\u202ecba/live')).toBe('<U+202E>cba/live');
    expect(visibleText('ad\u200bmin\u0000')).toBe('ad<U+200B>min<U+0000>');
  });

  test('leaves letters of every language and emoji as they are', () => {
    expect(visibleText('m\u00fcller \u05d0\u05d1 \ud83d\udc69\u200d\ud83d\udcbb')).toBe(
      'm\u00fcller \u05d0\u05d1 \ud83d\udc69\u200d\ud83d\udcbb',
    );
  });
});
