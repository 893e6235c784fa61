import { formatDay } from '../text/format.ts';
import type { AgreementRevision } from './agreement-revision.ts';
import type { GoodExample } from './good-example.ts';

/** What every team is told of a good example; the text has had its second look. */
export function presentExampleNews(
  { text }: Pick<GoodExample, 'text'>,
  team: { readonly name: string } | undefined,
): string {
  return `Gott exempel${team === undefined ? '' : ` från ${team.name}`}: ${text}`;
}

export function presentRevisionNews({
  year,
  commentsDue,
}: Pick<AgreementRevision, 'year' | 'commentsDue'>): string {
  return `Länsam ser över överenskommelsen ${year}. Samordnare och styrgrupper kan lämna synpunkter till och med ${formatDay(commentsDue)}.`;
}
