/** Which refused requests a page looks at, and the macro that finds them (the form with one argument exists too). */
export interface RequestFamily {
  readonly id: string;
  readonly label: string;
  readonly macro: string;
  /** A where clause that leaves this family of all failures; undefined where it is all of them. */
  readonly events: string | undefined;
}

/** The choices, the default first. */
export const requestFamilies: readonly RequestFamily[] = [
  {
    id: '677',
    label: '677 family: refused service tickets',
    macro: 'kerberos_677',
    events: 'in(event_id, "677", "673", "4769", "4773")',
  },
  { id: 'all', label: 'All Kerberos failures', macro: 'kerberos_failures', events: undefined },
];
