import styled from 'styled-components';

/** Breaks inside only where it is wider than its place. */
const Part = styled.span`
  display: inline-block;
`;

/**
 * Texts after each other with a space between them, broken between them rather than within one. One element, since
 * cells of a table lay their children side by side.
 */
export function Unbroken({ parts }: { readonly parts: readonly string[] }) {
  return (
    <span>
      {parts.map((part, place) => (
        <span key={place}>
          {place > 0 && ' '}
          <Part>{part}</Part>
        </span>
      ))}
    </span>
  );
}
