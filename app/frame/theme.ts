import { getThemeOptions, getUserTheme } from '@splunk/splunk-utils/themes';

/** What SplunkThemeProvider wants to know. */
export interface Theme {
  readonly family: 'enterprise' | 'prisma';
  readonly colorScheme: 'light' | 'dark';
  readonly density: 'compact' | 'comfortable';
}

const longestWait = 1500;
const fallback: Theme = { family: 'enterprise', colorScheme: 'light', density: 'compact' };

/** The theme that the user chose in Splunk; light enterprise where Splunk does not say so in time. */
export async function userTheme(): Promise<Theme> {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('enterprise'), longestWait));
  const name = await Promise.race([getUserTheme(), late]).catch(() => 'enterprise');
  return { ...fallback, ...(getThemeOptions(name) as Partial<Theme>) };
}

/** Whether a background is dark, by its brightness as people see it; undefined where it is transparent. */
export function isDark(background: string): boolean | undefined {
  const [red, green, blue, alpha] = (background.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) {
    return undefined;
  }
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The theme for a page inside a dashboard: the user's family, light or dark as the dashboard around it is drawn. */
export async function themeAround(element: HTMLElement): Promise<Theme> {
  const theme = await userTheme();
  for (let around: HTMLElement | null = element; around; around = around.parentElement) {
    const dark = isDark(getComputedStyle(around).backgroundColor);
    if (dark !== undefined) {
      return { ...theme, colorScheme: dark ? 'dark' : 'light' };
    }
  }
  return theme;
}
