import { Unbroken } from './unbroken';

/** A period as `formatPeriod` words it, broken between its two times rather than within one. */
export function Period({ text }: { readonly text: string }) {
  return <Unbroken parts={text.split(/(?<=\u2013) /)} />;
}
