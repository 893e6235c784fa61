/** The words around a file that is chosen from the computer. */
export const fileText = {
  chooseFile: 'Välj fil',
  otherFile: 'Välj en annan fil',
  unread: 'Filen gick inte att läsa från datorn. Välj den igen.',
} as const;
