import { DateTime } from 'luxon';
import type { FiredAlert } from '../../scheduler/fired-alerts';
import type { RestAnswer, RestCall, RestEndpoint } from '../rest-call';
import { ownAcl, type RestEntry } from '../../collections/rest-feed';
import { forbidden, notFound } from '../../splunk-error';
import { can } from '../../users';

/** The alerts that a call's user may see: their own, and for administrators all. */
function alertsOf(call: RestCall): readonly FiredAlert[] {
  const all = can(call.user, 'admin_all_objects');
  return call.context.alerts
    .list(Date.now() / 1000)
    .filter(({ app, owner }) => (all || owner === call.user.name) && (call.app === '-' || call.app === app));
}

/** How many alerts each saved search has; `-` stands for all. */
function groups(call: RestCall): RestAnswer {
  const alerts = alertsOf(call);
  const names = ['-', ...new Set(alerts.map(({ search }) => search))];
  const entries = names.map((name): RestEntry => {
    const of = alerts.filter(({ search }) => name === '-' || search === name);
    const { app = 'system', owner = 'nobody' } = name === '-' ? {} : (of[0] ?? {});
    return {
      name,
      path: `alerts/fired_alerts/${name}`,
      acl: ownAcl(app, owner),
      content: { triggered_alert_count: of.length },
    };
  });
  return { feed: { title: 'alerts', entries } };
}

function entryOf(alert: FiredAlert, timeZone: string): RestEntry {
  const rendered = (seconds: number): string =>
    DateTime.fromSeconds(seconds, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm:ss ZZZZ');
  return {
    name: alert.id,
    path: `alerts/fired_alerts/${alert.id}`,
    acl: ownAcl(alert.app, alert.owner),
    content: {
      actions: '',
      alert_type: 'historical',
      digest_mode: alert.digest,
      expiration_time_rendered: rendered(alert.expires),
      savedsearch_name: alert.search,
      severity: alert.severity,
      sid: alert.sid,
      trigger_time: alert.time,
      trigger_time_rendered: rendered(alert.time),
      triggered_alerts: alert.results,
    },
  };
}

/** The alerts of a saved search, or all, newest first. */
function list(call: RestCall): RestAnswer {
  const name = call.parts['name'] ?? '';
  const alerts = alertsOf(call).filter(({ search, id }) => name === '-' || search === name || id === name);
  if (alerts.length === 0 && name !== '-') throw notFound(`Could not find object id=${name}`);
  const { timeZone } = call.context.preview.data();
  return { feed: { title: name, entries: alerts.map((alert) => entryOf(alert, timeZone)) } };
}

function remove(call: RestCall): RestAnswer {
  const name = call.parts['name'] ?? '';
  const alert = alertsOf(call).find(({ id }) => id === name);
  if (!alert) throw notFound(`Could not find object id=${name}`);
  if (alert.owner !== call.user.name && !can(call.user, 'admin_all_objects')) {
    throw forbidden(call.user, 'capability: admin_all_objects');
  }
  call.context.alerts.remove(name);
  return groups(call);
}

/** Alerts that the scheduler triggered. Source: Splunk REST API Reference, "alerts/fired_alerts". */
export const firedAlerts: readonly RestEndpoint[] = [
  { method: 'GET', path: 'alerts/fired_alerts', handle: groups },
  { method: 'GET', path: 'alerts/fired_alerts/:name', handle: list },
  { method: 'DELETE', path: 'alerts/fired_alerts/:name', handle: remove },
];
