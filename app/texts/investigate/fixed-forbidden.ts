import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** What a user reads who may not mark a cause as fixed. */
export const fixedForbiddenTexts = {
  howToAsk: (who: string) =>
    fillText(
      _(
        '%(who)s may not write what was fixed: nothing was changed. Ask an administrator of this app: send them the text below with a link to this page. Or ask for write access to the collection kerberos_fixed_causes (Settings > All configurations, or the stanza [collections/kerberos_fixed_causes] in metadata/local.meta).',
      ),
      { who },
    ),
  pleaseMark: (cause: string, service: string, time: string) =>
    fillText(_('Please mark as fixed: cause %(cause)s, service %(service)s, fixed at %(time)s.'), {
      cause,
      service,
      time,
    }),
  pleaseRemove: (cause: string, service: string) =>
    fillText(_('Please reopen what was marked as fixed: cause %(cause)s, service %(service)s.'), {
      cause,
      service,
    }),
} as const;
