/** Where nothing is painted, as in a tab that nobody sees, nobody waits for it; milliseconds. */
const longest = 100;

/** Settles when what stands on the page now has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longest);
  });
}
