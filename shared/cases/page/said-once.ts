/** What is next and what is wrong may be the same thing (a follow-up that has passed): then the alarm says it. */
export function saidOnce(
  nextText: string | undefined,
  alarms: readonly string[],
): string | undefined {
  if (nextText === undefined || nextText === '') return undefined;
  return alarms.some((alarm) => alarm.startsWith(nextText)) ? undefined : nextText;
}
