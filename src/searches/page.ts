/** A page of the app: the id is the view's name and stands in its address. */
export interface Page {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** All pages, in the order of the navigation; the first is the default view. */
export const pages: readonly Page[] = [
  {
    id: 'analysis_677',
    label: '677 Analysis',
    description: 'Refused Kerberos tickets: which matter, why they happen, what to do',
  },
];
