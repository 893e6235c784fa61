/** What the marks of a picture stand for, in the tab and in the files. */
export const pictureWords = {
  goalMark: 'Målet',
  wasThere: 'Var med',
  wasAway: 'Var inte med',
} as const;
