import type { Problem } from '../problem';
import type { PackageCheck } from './package-contents';

const wanted = (type: string) => ({
  mode: type === 'directory' ? 0o755 : 0o644,
  uid: 0,
  gid: 0,
  uname: 'root',
  gname: 'root',
  mtime: 0,
});

/** Order, modes, owners and times never depend on the machine that built the package. */
export const fixedEntries: PackageCheck = {
  id: 'fixed-entries',
  rule: 'entries are files and folders in alphabetical order, modes 644 and 755, owner root, time zero, in one folder kerberos_677',
  check({ headers, folder }) {
    const problem = (at: string, message: string): Problem => ({ check: 'fixed-entries', at, message });
    const files = headers.filter(({ type }) => type === 'file').map(({ path }) => path);
    const unsorted = files.find((path, index) => index > 0 && path <= (files[index - 1] as string));
    return [
      ...(folder === 'kerberos_677' ? [] : [problem(folder, 'is not the one folder kerberos_677')]),
      ...(unsorted === undefined ? [] : [problem(unsorted, 'stands out of order')]),
      ...headers
        .filter(({ type }) => type !== 'file' && type !== 'directory')
        .map(({ path, type }) => problem(path, `is a ${type}`)),
      ...headers.flatMap((header) =>
        Object.entries(wanted(header.type)).flatMap(([key, value]) => {
          const found = header[key as keyof ReturnType<typeof wanted>];
          return found === value ? [] : [problem(header.path, `has ${key} ${found}, not ${value}`)];
        }),
      ),
    ];
  },
};
