/** A question that waits for those who decide, and whose it is where that is known: `STAR Berg frågar: ”Vem betalar tolken?”`. */
export function askedText(teamName: string | undefined, question: string): string {
  return teamName === undefined
    ? `Fråga att besluta om: ”${question}”`
    : `${teamName} frågar: ”${question}”`;
}
