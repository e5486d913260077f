import { _ } from '@splunk/ui-utils/i18n';

/** The texts of the panel "Over time"; counts and times are formatted already. */
export const entityOverTimeTexts = {
  title: () => _('Over time'),
  question: () => _('When were requests granted and refused?'),
  empty: () => _('Nothing in this range. Choose a longer one, or check the name.'),
  chart: () => _('Chart: granted and refused requests over time. The button Table shows the same numbers.'),
  axis: () => _('requests'),
  showAs: () => _('Show as'),
  asChart: () => _('Chart'),
  asTable: () => _('Table'),
} as const;
