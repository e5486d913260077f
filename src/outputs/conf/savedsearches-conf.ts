import { printConf, type Setting } from '../../formats/conf';
import { savedSearches } from '../../searches/saved/catalogue';
import type { Alert, SavedSearch } from '../../searches/saved-search';
import { APP_ID, generatedFrom } from '../app-identity';
import type { Output } from '../generated-file';

/** Splunk's numbers for severities, as its own pages name them. */
const SEVERITIES: Readonly<Record<Alert['severity'], string>> = {
  low: '2',
  medium: '3',
  high: '4',
  critical: '5',
};

const setting = (key: string, value: string): Setting => ({ key, value });

/** The description as it is shown: what the search does, and what triggers it wrongly. */
export function describeSavedSearch({ description, falsePositives }: SavedSearch): string {
  return `${description} False positives: ${falsePositives}`;
}

/** When an alert triggers: once for each row, and not again for the same entity for a while. */
function alertSettings({ severity, entity, silentFor }: Alert): readonly Setting[] {
  return [
    setting('counttype', 'number of events'),
    setting('relation', 'greater than'),
    setting('quantity', '0'),
    setting('alert.track', '1'),
    setting('alert.severity', SEVERITIES[severity]),
    setting('alert.digest_mode', '0'),
    setting('alert.expires', '7d'),
    setting('alert.suppress', '1'),
    setting('alert.suppress.fields', entity.join(',')),
    setting('alert.suppress.period', silentFor),
  ];
}

/** The e-mail is written, but not sent until the administrator adds who gets it and switches it on. */
function emailSettings({ email, alert }: SavedSearch): readonly Setting[] {
  const kind = alert ? 'alert' : 'report';
  return [
    setting('action.email', '0'),
    setting('action.email.useNSSubject', '1'),
    setting(`action.email.subject.${kind}`, email.subject),
    setting(`action.email.message.${kind}`, email.message),
    setting('action.email.format', 'table'),
    setting('action.email.inline', '1'),
    setting('action.email.sendresults', '1'),
    setting('action.email.include.results_link', '1'),
    setting('action.email.include.view_link', '0'),
  ];
}

/**
 * What Enterprise Security reads: techniques of MITRE ATT&CK, and risk, which is off.
 * Source: https://help.splunk.com/en/splunk-enterprise-security-7/administer/7.3/correlation-searches
 */
function securitySettings({ id, attack, alert }: SavedSearch): readonly Setting[] {
  if (!alert) return [];
  const risk = alert.risk;
  return [
    ...(attack.length > 0
      ? [
          setting('action.correlationsearch.enabled', '1'),
          setting('action.correlationsearch.label', `Kerberos 677 - ${id}`),
          setting('action.correlationsearch.annotations', JSON.stringify({ mitre_attack: attack })),
        ]
      : []),
    ...(risk
      ? [
          setting('action.risk', '0'),
          setting('action.risk.param._risk_message', risk.message),
          setting(
            'action.risk.param._risk',
            JSON.stringify(
              risk.objects.map(({ field, type, score }) => ({
                risk_object_field: field,
                risk_object_type: type,
                risk_score: score,
              })),
            ),
          ),
          setting('action.risk.param.verbose', '0'),
        ]
      : []),
  ];
}

function settingsOf(saved: SavedSearch): readonly Setting[] {
  return [
    setting('description', describeSavedSearch(saved)),
    setting('search', saved.search),
    setting('disabled', '1'),
    setting('enableSched', '1'),
    setting('cron_schedule', saved.cron),
    setting('schedule_window', 'auto'),
    setting('allow_skew', saved.alert ? '5m' : '30m'),
    setting('dispatch.earliest_time', saved.earliest),
    setting('dispatch.latest_time', saved.latest),
    ...(saved.alert ? alertSettings(saved.alert) : [setting('alert.track', '0')]),
    ...emailSettings(saved),
    ...securitySettings(saved),
    setting('request.ui_dispatch_app', APP_ID),
    setting('request.ui_dispatch_view', 'search'),
  ];
}

/** default/savedsearches.conf: alerts and reports, shipped disabled. */
export const savedsearchesConf: Output = {
  description: 'the alerts and reports, shipped disabled, with a schedule for whoever switches them on',
  generate: () => [
    {
      path: 'default/savedsearches.conf',
      text: printConf(
        generatedFrom('src/searches/saved'),
        savedSearches.map((saved) => ({ name: saved.id, settings: settingsOf(saved) })),
      ),
    },
  ],
};
