import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { tertialOf } from '../../../shared/kernel/period.ts';
import {
  hasToClose,
  nextEdition,
  publishedFigures,
  toClose,
} from '../../../shared/reports/publications/closing.ts';
import type { Publication } from '../../../shared/reports/publications/publication.ts';
import { tellsAnything } from '../../../shared/reports/publications/publish.ts';
import { type RuleBook, ruleSetOn } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { type PublicationDocument, publicationId } from '../documents/publication-document.ts';
import { read, teamScope } from '../documents/stored.ts';
import { numbersOfPeriods } from './team-numbers.ts';

/** How often it is tried again when another process publishes at the same time. */
const mostTries = 4;

/**
 * All that has left the team so far of what tells individuals apart; what has ended since is published first, by whoever comes
 * first: housekeeping in the night after, or the first reader. Undefined for a team of which nothing has ended.
 */
export async function publicationOf(
  app: App,
  team: Team,
  rules: RuleBook,
): Promise<Publication | undefined> {
  const scope = teamScope(team.id);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = await read(app.store, scope, 'publication', publicationId);
    const kept = stored?.body.publication;
    const before = kept !== undefined && tellsAnything(kept) ? kept : undefined;
    if (before !== undefined && !hasToClose(before, today(app))) return before;
    const now = await editionNow(app, team, rules, before);
    if (now === undefined) return kept;
    if (kept?.until === now.until && !tellsAnything(now)) return kept;
    const body: PublicationDocument = {
      ...{ kind: 'publication', id: publicationId, schemaVersion: 1 },
      publication: now,
    };
    const saved = await app.store.commit(scope, [
      stored === undefined ? { op: 'create', body } : { op: 'replace', body, etag: stored.etag },
    ]);
    if (saved.status === 'saved') return now;
  }
  // Others publish the same as we would: what they saved is read.
  return (await read(app.store, scope, 'publication', publicationId))?.body.publication;
}

async function editionNow(
  app: App,
  team: Team,
  rules: RuleBook,
  before: Publication | undefined,
): Promise<Publication | undefined> {
  const date = today(app);
  const closing = toClose(before, await firstDayOf(app, team, rules), date);
  const periods = [...closing.atoms, ...closing.periods.map(({ ref }) => ref)];
  const inShort = { periods, figures: publishedFigures };
  const numbersOf = await numbersOfPeriods(app, team, { periods: [], inShort }, rules);
  const { threshold } = ruleSetOn(rules, date);
  return nextEdition(before, closing, numbersOf, { threshold, today: date });
}

/** Known once anything is counted. */
async function firstDayOf(app: App, team: Team, rules: RuleBook): Promise<IsoDate> {
  const ref = tertialOf(today(app));
  const inShort = { periods: [ref], figures: [] };
  return (await numbersOfPeriods(app, team, { periods: [], inShort }, rules))(ref).since;
}
