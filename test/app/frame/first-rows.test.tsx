import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { FirstRows } from '../../../app/frame/first-rows';

const draw = (count: number) =>
  render(
    <FirstRows rows={Array.from({ length: count }, (_, n) => n)} most={2} name="codes">
      {(rows) => <p>{rows.join(' ')}</p>}
    </FirstRows>,
  );

describe('a long table', () => {
  test('shows its first rows, and all of them once asked', async () => {
    draw(4);
    expect(screen.getByText('0 1')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 4 codes' }));
    expect(screen.getByText('0 1 2 3')).toBeTruthy();
  });

  test('offers nothing where all rows are shown', () => {
    draw(2);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
