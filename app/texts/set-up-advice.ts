import { _ } from '@splunk/ui-utils/i18n';

/** The texts of the advice on what to set on domain controllers and in Splunk. Commands are no texts: they stand with the panels. */
export const setUpTexts = {
  codeSeven: {
    title: () => _('No code 7 is not good health'),
    why: () => [
      _(
        'Current domain controllers do not log requests for unknown services (code 7) until they are told to. Without it, a missing or misspelled service principal name leaves no trace in the Security log.',
      ),
      _(
        'The setting is a sum: 1 logs unknown services as failed 4769, 2 (the default) logs smart card errors. If the value exists, add 1 to it; otherwise 3 keeps the default and adds code 7.',
      ),
    ],
    show: () => _('the command that shows the value'),
    turnOn: () => _('the command that turns code 7 on'),
    after: () => [
      _(
        'Run it on every domain controller, or set it for all by Group Policy: Computer Configuration > Preferences > Windows Settings > Registry.',
      ),
      _(
        'Refusals for delegation (code 13) may need 0x10 as well. Expect more events: Microsoft advises to take the value away when you are done.',
      ),
    ],
  },
  failureAuditing: {
    title: () => _('No failure at all: audit failures'),
    why: () => [
      _(
        'Failed 4768 and 4769 are written only where failures of two audit subcategories are audited: Kerberos Authentication Service and Kerberos Service Ticket Operations.',
      ),
    ],
    show: () => _('the command that shows the setting'),
    authentication: () => _('the command for Kerberos Authentication Service'),
    serviceTickets: () => _('the command for Kerberos Service Ticket Operations'),
    path: () => _('the path in Group Policy'),
    after: () => [
      _(
        'Set it in a policy for the organizational unit Domain Controllers: what auditpol sets on one computer, Group Policy may take back. Granted authentication tickets (4768) are few and help the diagnosis; granted service tickets (4769) are many and can stay off.',
      ),
    ],
  },
  anyLanguage: {
    title: () => _('Labels in another language: collect XML'),
    why: () => [
      _(
        'A text event carries the labels of the language that Windows was installed in; the names in XML are the same everywhere. The app counts such failures and can say nothing more about them.',
      ),
    ],
    setting: () => _('the setting for inputs.conf'),
    after: () => [
      _(
        'Set it on the forwarder of each domain controller that is named here. Its events then come with the sourcetype XmlWinEventLog; older ones stay as they are.',
      ),
    ],
  },
} as const;
