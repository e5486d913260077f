/** Probe. */
export function Analysis677() {
  return <p>hello</p>;
}
