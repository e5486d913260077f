import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the panel "NTLM instead of Kerberos"; counts are formatted already. */
export const ntlmTexts = {
  title: () => _('NTLM instead of Kerberos'),
  question: () => _('Did the account get in by NTLM where Kerberos did not know the service (code 7)?'),
  empty: () => _('No code 7.'),
  counted: (seconds: string) =>
    fillText(
      _(
        'An accepted NTLM logon (4776, 680) of the same account within %(seconds)s seconds after the refusal.',
      ),
      { seconds },
    ),
  none: () =>
    _(
      'No NTLM logon (4776, 680) of these accounts is indexed in this range: either NTLM was not used, or Credential Validation is not audited.',
    ),
  name: () => _('services'),
  service: () => _('Service'),
  refused: () => _('Refused, code 7'),
  tookOver: () => _('NTLM took over'),
  machines: () => _('Machines that NTLM names'),
} as const;
