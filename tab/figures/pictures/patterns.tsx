import { useId } from 'react';

/** What fills the parts of a bar, in order: told apart in any colour, and on paper. */
const drawn = [
  <rect key="solid" width="8" height="8" fill="currentColor" />,
  <g key="slash">
    <path d="M-2 2l4 -4M0 8l8 -8M6 10l4 -4" stroke="currentColor" strokeWidth="2" />
  </g>,
  <circle key="dot" cx="4" cy="4" r="1.8" fill="currentColor" />,
  <path key="line" d="m0 2h8m0 4h-8" stroke="currentColor" strokeWidth="1.5" />,
  <path key="cross" d="m0 4h8m-4 -4v8" stroke="currentColor" strokeWidth="1.2" />,
  <g key="back">
    <path d="M-2 6l4 4M0 0l8 8M6 -2l4 4" stroke="currentColor" strokeWidth="1" />
  </g>,
  <path key="upright" d="m2 0v8m4 0v-8" stroke="currentColor" strokeWidth="1.5" />,
  <rect key="small" x="1.5" y="1.5" width="3" height="3" fill="currentColor" />,
];

/** Their definitions, which stand in the drawing and serve its legend too, and what each part is filled with. */
export function usePatterns() {
  const id = useId();
  return {
    fillOf: (pattern: number) => `url(#${id}-${pattern})`,
    definitions: (
      <defs>
        {drawn.map((one, n) => (
          <pattern key={n} id={`${id}-${n}`} width="8" height="8" patternUnits="userSpaceOnUse">
            {one}
          </pattern>
        ))}
      </defs>
    ),
  };
}
