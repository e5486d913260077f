import styled from 'styled-components';

/** Breaks inside only where it is wider than its place. */
const End = styled.span`
  display: inline-block;
`;

const between = ' \u2013 ';

/** A period as `formatPeriod` words it, broken between its two times rather than within one. */
export function Period({ text }: { readonly text: string }) {
  const [first = '', last] = text.split(between);
  return last === undefined ? (
    <End>{first}</End>
  ) : (
    <>
      <End>
        {first}
        {between.trimEnd()}
      </End>{' '}
      <End>{last}</End>
    </>
  );
}
