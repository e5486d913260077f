import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** The texts of every table. `name` is what the rows are, in the plural; counts are formatted already. */
export const tableTexts = {
  copy: () => _('Copy'),
  copyRow: (row: string) => fillText(_('Copy the row %(row)s'), { row }),
  copied: (row: string) => fillText(_('Copied: %(row)s'), { row }),
  notCopied: () => _('The browser did not let this page copy'),
  exportCsv: () => _('Export CSV'),
  exportNamed: (name: string) => fillText(_('Export CSV: %(name)s'), { name }),
  exporting: () => _('Reading all rows ...'),
  exported: (count: string) => fillText(_('Exported: %(count)s rows'), { count }),
  notExported: (message: string) => fillText(_('Not exported: %(message)s'), { message }),
  showAll: (count: string, name: string) => fillText(_('Show all %(count)s %(name)s'), { count, name }),
  showFirst: (count: string) => fillText(_('Show the first %(count)s only'), { count }),
  rowsOfAll: (from: string, to: string, total: string) =>
    fillText(_('Rows %(from)s to %(to)s of %(total)s'), { from, to, total }),
};
