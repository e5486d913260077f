import { fillText } from '../../../app/texts/fill-text';

describe('a text with holes', () => {
  test('takes its values by name, in the order of the sentence', () => {
    expect(fillText('%(count)s of %(whole)s', { whole: '9', count: '2' })).toBe('2 of 9');
  });

  test('prints a value as it is, also one that looks like a hole', () => {
    expect(fillText('for %(name)s', { name: '%(count)s $& 100 %' })).toBe('for %(count)s $& 100 %');
  });

  test('shows a hole that nothing fills', () => {
    expect(fillText('%(count)s rows', {})).toBe('%(count)s rows');
  });
});
