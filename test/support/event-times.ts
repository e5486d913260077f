/** An ISO time some minutes (and seconds) after another. */
export function after(time: string, minutes: number, seconds = 0): string {
  return new Date(Date.parse(time) + (minutes * 60 + seconds) * 1000).toISOString();
}

/** The numbers from 0 up to but not including `length`. */
export const times = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
