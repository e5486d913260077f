import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { DataTable } from '../../../app/frame/data-table';
import type { DataColumn } from '../../../app/frame/data-table';
import type { RemoteRows } from '../../../app/data/remote-rows';
import { pagedSearch } from '../../../app/data/use-job-rows';

interface Name {
  readonly name: string;
  readonly count: number;
}

const columns: readonly DataColumn<Name>[] = [
  { id: 'name', label: 'Name', key: ({ name }) => name, text: ({ name }) => name },
  { id: 'count', label: 'Events', key: ({ count }) => count, text: ({ count }) => String(count) },
  { id: 'next', label: 'Next', text: () => 'never', cell: () => <button>Go</button>, drawnOnly: true },
];

const many = (count: number): readonly Name[] =>
  Array.from({ length: count }, (_, n) => ({ name: `dc${n}`, count: n % 7 }));

const draw = (rows: readonly Name[], more: Partial<Parameters<typeof DataTable<Name>>[0]> = {}) =>
  render(
    <DataTable
      name="names"
      rows={rows}
      columns={columns}
      rowKey={({ name }) => name}
      rowName={({ name }) => name}
      most={3}
      {...more}
    />,
  );

const firstNames = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);

const remoteOf = (more: Partial<RemoteRows<Name>>): RemoteRows<Name> => ({
  total: 2500,
  page: 1,
  pageSize: 1000,
  order: undefined,
  busy: false,
  onPage: () => undefined,
  onOrder: () => undefined,
  readAll: async () => [],
  ...more,
});

describe('a table', () => {
  test('draws its first rows, all on request, and sorts numbers from the largest', async () => {
    draw(many(5));
    expect(firstNames()).toEqual(['dc0', 'dc1', 'dc2']);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 5 names' }));
    expect(firstNames()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: /Events/ }));
    expect(firstNames()).toEqual(['dc4', 'dc3', 'dc2', 'dc1', 'dc0']);
  });

  test('of more rows than are drawn at a time turns pages', async () => {
    draw(many(12), { most: 2, pageSize: 10 });
    await userEvent.click(screen.getByRole('button', { name: 'Show all 12 names' }));
    expect(firstNames()).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    expect(firstNames()).toEqual(['dc10', 'dc11']);
    expect(screen.getByText('Rows 11 to 12 of 12')).toBeTruthy();
  });

  test('copies the cells of a row apart by tabs, without what is drawn only, formulas defused', async () => {
    const user = userEvent.setup();
    draw([{ name: '=cmd()', count: 2 }]);
    await user.click(screen.getByRole('button', { name: 'Copy the row =cmd()' }));
    expect(await navigator.clipboard.readText()).toBe("'=cmd()\t2");
    expect(screen.getByText('Copied: =cmd()')).toBeTruthy();
  });

  test('opens what a row tells below itself', async () => {
    draw(many(1), { details: ({ name }) => `more about ${name}` });
    expect(screen.queryByText('more about dc0')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /expand|show|details/i }));
    expect(screen.getByText('more about dc0')).toBeTruthy();
  });
});

describe('a table whose rows stay on the server', () => {
  test('asks the server for another page and another order', async () => {
    const asked: unknown[] = [];
    draw(many(3), {
      remote: remoteOf({ onPage: (page) => asked.push(page), onOrder: (order) => asked.push(order) }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Show all 2,500 names' }));
    expect(screen.getByText('Rows 1 to 1,000 of 2,500')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await userEvent.click(screen.getByRole('button', { name: /Events/ }));
    expect(asked).toEqual([2, { column: 'count', direction: 'desc' }]);
    expect(firstNames()).toEqual(['dc0', 'dc1', 'dc2']);
  });

  test('exports every row, not only those of the page', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      saved.push(blob as Blob);
      return 'blob:1';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    draw(many(1), { remote: remoteOf({ readAll: async () => many(2500) }) });
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV: names' }));
    expect(await screen.findByText('Exported: 2,500 rows')).toBeTruthy();
    expect(saved).toHaveLength(1);
  });

  test('says why an export failed', async () => {
    draw(many(1), { remote: remoteOf({ readAll: () => Promise.reject(new Error('Unknown sid.')) }) });
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV: names' }));
    expect(await screen.findByText('Not exported: Unknown sid.')).toBeTruthy();
  });

  test('is cut and sorted by a search that counts all rows', () => {
    expect(pagedSearch('table name count', undefined)).toBe(
      'table name count | eventstats count as total_rows',
    );
    expect(pagedSearch('table name count', { column: 'count', direction: 'desc' })).toBe(
      'table name count | eventstats count as total_rows | sort 0 -"count"',
    );
  });
});
