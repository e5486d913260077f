import { getThemeOptions, getUserTheme } from '@splunk/splunk-utils/themes';

/** What SplunkThemeProvider wants to know. */
export interface Theme {
  readonly family: 'enterprise' | 'prisma';
  readonly colorScheme: 'light' | 'dark';
  readonly density: 'compact' | 'comfortable';
}

const longestWait = 1500;
/** Splunk's own, where it does not say another. */
export const plainTheme: Theme = { family: 'enterprise', colorScheme: 'light', density: 'compact' };

/** The theme that the user chose in Splunk; light enterprise where Splunk does not say so in time. */
export async function userTheme(): Promise<Theme> {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('enterprise'), longestWait));
  const name = await Promise.race([getUserTheme(), late]).catch(() => 'enterprise');
  return { ...plainTheme, ...(getThemeOptions(name) as Partial<Theme>) };
}

/** Whether a background is dark, by its brightness as people see it; undefined where it is transparent. */
export function isDark(background: string): boolean | undefined {
  const [red, green, blue, alpha] = (background.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) {
    return undefined;
  }
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Whether what is drawn around an element is light or dark; undefined where nothing around it has a background. */
export function schemeAround(element: HTMLElement): Theme['colorScheme'] | undefined {
  for (let around: HTMLElement | null = element; around; around = around.parentElement) {
    const dark = isDark(getComputedStyle(around).backgroundColor);
    if (dark !== undefined) {
      return dark ? 'dark' : 'light';
    }
  }
  return undefined;
}
