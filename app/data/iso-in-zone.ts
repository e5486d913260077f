/** Epoch seconds as an ISO time in the zone of another ISO time; that of UTC where it names none. */
export function isoInZone(epoch: number, like: string): string {
  const match = /([+-])(\d\d):?(\d\d)$/.exec(like);
  const sign = match?.[1] === '-' ? -1 : 1;
  const offset = match ? sign * (Number(match[2]) * 60 + Number(match[3])) : 0;
  const wall = new Date((epoch + offset * 60) * 1000).toISOString().slice(0, 19);
  return `${wall}${match ? match[0] : 'Z'}`;
}
