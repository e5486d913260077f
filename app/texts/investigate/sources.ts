import { _ } from '@splunk/ui-utils/i18n';

/** What the page Investigate calls its searches while one of them is on its way. */
export const sourceTexts = {
  refused: () => _('refused requests'),
  granted: () => _('granted tickets'),
  ntlm: () => _('NTLM logons'),
  ntlmAndLockouts: () => _('NTLM logons and lockouts'),
} as const;
