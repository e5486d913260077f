/**
 * Milliseconds of processor time that some work takes, of all threads of this process. Where others keep the machine
 * busy the clock goes on, and this does not.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
