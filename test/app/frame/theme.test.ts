import { isDark } from '../../../app/frame/theme';

describe('the theme around a page', () => {
  test('is dark where the background is dark to the eye', () => {
    expect(isDark('rgb(23, 29, 33)')).toBe(true);
    expect(isDark('rgb(242, 244, 245)')).toBe(false);
    expect(isDark('rgba(0, 0, 0, 0.9)')).toBe(true);
  });

  test('is not told by a transparent background', () => {
    expect(isDark('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(isDark('transparent')).toBeUndefined();
  });
});
