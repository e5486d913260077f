const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of a span such as `90`, `60s`, `5m`, `4h` or `7d`; undefined for other texts. */
export function spanSeconds(text: string | undefined): number | undefined {
  const [, amount, unit = ''] = /^\s*(\d{1,9})\s*([smhd]?)\s*$/i.exec(text ?? '') ?? [];
  return amount === undefined ? undefined : Number(amount) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** What was alerted lately and keeps still. */
export interface Suppression {
  /**
   * Takes the keys of alerts that would go out at a time (seconds) and gives those that are not kept still; from then on
   * they are, for `seconds`.
   */
  pass(keys: readonly string[], time: number, seconds: number): readonly string[];
}

/** Nothing is kept still at first. */
export function createSuppression(): Suppression {
  const until = new Map<string, number>();
  return {
    pass: (keys, time, seconds) => {
      for (const [key, end] of until) if (end <= time) until.delete(key);
      const passed = keys.filter((key) => {
        if (until.has(key)) return false;
        until.set(key, time + seconds);
        return true;
      });
      return passed;
    },
  };
}
