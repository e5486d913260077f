import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { PanelData } from '../../../app/data/use-post-process';
import { EmptyNote } from '../../../app/frame/empty-note';
import type { NamedSearch } from '../../../app/frame/panel-shell';
import { PanelShell } from '../../../app/frame/panel-shell';

const data = (part: Partial<PanelData>): PanelData => ({
  phase: 'ready',
  results: { fields: [{ name: 'name' }], columns: [['<img src=x onerror=alert(1)>']], preview: false },
  stale: false,
  progress: 1,
  scanned: 10,
  partial: undefined,
  message: undefined,
  retry: () => undefined,
  ...part,
});

const draw = (
  part: Partial<PanelData>,
  searchUrl: string | readonly NamedSearch[] = '/en-US/app/kerberos_677/search?q=x',
) =>
  render(
    <PanelShell
      id="services"
      title="Services"
      question="Which?"
      data={data(part)}
      searchUrl={searchUrl}
      empty={<EmptyNote reason="Nothing passes the filters." />}
      height={100}
    >
      {(results) => <p>{String(results.columns[0]?.[0])}</p>}
    </PanelShell>,
  );

describe('a panel', () => {
  test('shows a skeleton while its search is on its way', () => {
    draw({ phase: 'loading', results: undefined });
    expect(screen.getByRole('status', { name: 'Searching' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Services' }).getAttribute('aria-busy')).toBe('true');
  });

  test('says why it is empty', () => {
    draw({ results: { fields: [], columns: [], preview: false } });
    expect(screen.getByText(/Nothing passes the filters/)).toBeTruthy();
  });

  test('keeps a failed search apart from an empty one and tries again when asked', async () => {
    const retry = jest.fn();
    draw({ phase: 'failed', results: undefined, message: 'Unknown sid.', retry });
    expect(screen.getByRole('alert').textContent).toContain('Unknown sid.');
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  test('is busy while it still shows the rows of the search before', () => {
    draw({ phase: 'loading', stale: true });
    expect(screen.getByRole('region', { name: 'Services' }).getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });

  test('marks partial rows', () => {
    draw({ partial: 'The search still runs; the numbers grow.' });
    expect(screen.getByRole('note').textContent).toContain('Partial: The search still runs');
  });

  test('draws a hostile value as text', () => {
    const { container } = draw({});
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  test('leads to its search', () => {
    draw({});
    expect(screen.getByRole('link', { name: /Open in Search/ }).getAttribute('href')).toBe(
      '/en-US/app/kerberos_677/search?q=x',
    );
  });

  test('leads to each of its searches by name', () => {
    draw({}, [
      { name: 'First window', url: '/search?q=a' },
      { name: 'Second window', url: '/search?q=b' },
    ]);
    const address = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(address(/Open in Search: First window/)).toBe('/search?q=a');
    expect(address(/Open in Search: Second window/)).toBe('/search?q=b');
  });
});
