/** An alert that was triggered. Times are seconds since 1970. */
export interface FiredAlert {
  readonly id: string;
  readonly search: string;
  readonly app: string;
  readonly owner: string;
  readonly sid: string;
  readonly time: number;
  readonly expires: number;
  readonly severity: number;
  readonly digest: boolean;
  /** How many results it stands for. */
  readonly results: number;
}

/** The alerts that were triggered and have not expired. */
export interface FiredAlerts {
  add(alert: FiredAlert): void;
  /** Newest first, as of a time. */
  list(time: number): readonly FiredAlert[];
  remove(id: string): void;
}

/** More than anybody looks through; the oldest go first. */
const MOST_ALERTS = 10_000;

/** No alert yet. */
export function createFiredAlerts(): FiredAlerts {
  let alerts: readonly FiredAlert[] = [];
  return {
    add: (alert) => {
      alerts = [alert, ...alerts].slice(0, MOST_ALERTS);
    },
    list: (time) => (alerts = alerts.filter(({ expires }) => expires > time)),
    remove: (id) => {
      alerts = alerts.filter((alert) => alert.id !== id);
    },
  };
}
