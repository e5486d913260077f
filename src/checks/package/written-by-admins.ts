import { confOf } from './package-conf';
import type { PackageCheck } from './package-contents';

/** Splunk Cloud's administrators have the role sc_admin, not admin: both must be able to write. */
export const writtenByAdmins: PackageCheck = {
  id: 'written-by-admins',
  rule: 'every access line of default.meta lets exactly admin and sc_admin write, and there is one for everything',
  check(contents) {
    const meta = confOf(contents, 'metadata/default.meta');
    const at = 'metadata/default.meta';
    const wrong = [...meta].filter(([, settings]) => {
      const access = settings.get('access');
      return access !== undefined && !/\bwrite\s*:\s*\[\s*admin\s*,\s*sc_admin\s*\]/.test(access);
    });
    return [
      ...(meta.get('')?.get('access')
        ? []
        : [{ check: 'written-by-admins', at, message: 'has no [] with an access' }]),
      ...wrong.map(([name, settings]) => ({
        check: 'written-by-admins',
        at: `${at} [${name}]`,
        message: `is written by others: ${settings.get('access')}`,
      })),
    ];
  },
};
