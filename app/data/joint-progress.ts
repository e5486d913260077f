/** How far several searches are together, 0 to 1: the mean, so that one which waits for its turn does not hide the others. */
export function jointProgress(parts: readonly { readonly progress: number }[]): number {
  if (parts.length === 0) return 1;
  return parts.reduce((sum, { progress }) => sum + progress, 0) / parts.length;
}
