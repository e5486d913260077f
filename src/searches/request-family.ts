/** Which refused requests a page looks at, and the macro that finds them (the form with one argument exists too). */
export interface RequestFamily {
  readonly id: string;
  readonly label: string;
  readonly macro: string;
}

/** The choices, the default first. */
export const requestFamilies: readonly RequestFamily[] = [
  { id: '677', label: '677 family: refused service tickets', macro: 'kerberos_677' },
  { id: 'all', label: 'All Kerberos failures', macro: 'kerberos_failures' },
];
