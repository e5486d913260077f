import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { FixedCell } from '../../../app/panels/fixed-cell';
import { InvestigateContextProvider } from '../../../app/panels/investigate-context';
import type { InvestigateContext } from '../../../app/panels/investigate-context';

const fixed = {
  key: 'k1',
  causeId: 'spn-missing',
  service: 'http/web',
  fixedAt: Date.UTC(2026, 2, 5, 14) / 1000,
  fixedBy: 'anna',
};

function draw(mark: InvestigateContext['mark'], after: number, marked = true) {
  const context = { mark, unmark: () => undefined, now: '2026-03-12T00:00:00+00:00' };
  render(
    <InvestigateContextProvider value={context as unknown as InvestigateContext}>
      <FixedCell
        causeId="spn-missing"
        service="HTTP/web"
        fixed={marked ? fixed : undefined}
        after={after}
        onCompare={() => undefined}
      />
    </InvestigateContextProvider>,
  );
}

describe('the cell of a cause that may be fixed', () => {
  test('marks it as fixed now with one click', async () => {
    const marked: unknown[] = [];
    draw((...told) => marked.push(told), 0, false);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as fixed' }));
    expect(marked).toEqual([['spn-missing', 'HTTP/web']]);
  });

  test('moves the mark to another time, by the wall clock of the search head', async () => {
    const marked: unknown[] = [];
    draw((...told) => marked.push(told), 0);
    expect(screen.getByText(/Fixed; none since/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'At another time' }));
    const field = screen.getByRole('textbox');
    expect((field as HTMLInputElement).value).toBe('2026-03-05 14:00');
    await userEvent.clear(field);
    await userEvent.type(field, '2026-03-04 09:30');
    await userEvent.click(screen.getByRole('button', { name: 'Set' }));
    expect(marked).toEqual([['spn-missing', 'HTTP/web', Date.UTC(2026, 2, 4, 9, 30) / 1000]]);
  });

  test('says how often it came back', () => {
    draw(() => undefined, 3);
    expect(screen.getByText('Came back: 3 since the fix')).toBeTruthy();
  });
});
