/** The words around the samordnare that a styrgrupp chooses. */
export const appointingText = {
  toEnter: 'Samordnare att lägga in',
} as const;
