import { validSince } from '../forms/words.ts';
import {
  documentAudienceLabels,
  documentKindLabels,
  documentPlaceLabels,
  type DocumentWriter,
} from '../codes/controlled-document.ts';
import { rulingLevelLabels } from '../codes/ruling.ts';
import { addDays, localDate } from '../kernel/calendar.ts';
import { bodiesOf, nameOf } from '../rulings/present.ts';
import type { RulingPerson } from '../rulings/reach.ts';
import { whoseCode, whoseOf } from '../rulings/whose.ts';
import type { Team } from '../teams/team.ts';
import type { Labels } from '../text/choice.ts';
import { headings } from '../text/headings.ts';
import { formatCount, formatDay, inSentence, joinWords } from '../text/format.ts';
import type { ControlledDocument, DocumentVersion } from './controlled-document.ts';
import {
  type DocumentChannel,
  type DocumentOwner,
  isSeenIn,
  mayReadDocument,
  documentOwnerNow,
  publishesAs,
} from './document-reach.ts';
import { presentLinked } from './present-linked.ts';
import { byPlace, isNewTo, latestVersion, type NewTo, versionOn } from './versions.ts';
import type { DocumentRow, DocumentsHereView, DocumentsView, VersionView } from './view.ts';

export interface DocumentFacts {
  readonly person: RulingPerson;
  /** Every team of the federation, in the order they are shown. */
  readonly teams: readonly Pick<Team, 'id' | 'name'>[];
  readonly documents: readonly ControlledDocument[];
  /** The channel it is shown in, where others read it too. */
  readonly channel?: DocumentChannel | undefined;
  /** Nothing where nobody looks for themselves. */
  readonly newTo?: NewTo | undefined;
}

/** All that somebody may open, by title. */
export function presentDocuments(facts: DocumentFacts): DocumentsView {
  const { person, newTo } = facts;
  const owners = bodiesOf(facts).filter((owner) => publishesAs(person, owner) !== undefined);
  return {
    rows: readableIn(facts).map((document) => presentDocument(document, facts)),
    owners: owners.map((owner) => ({ value: whoseCode(owner), label: ownerText(owner, facts) })),
    emptyText:
      owners.length === 0
        ? 'Här finns inga dokument för dig än. De läggs in av kansliet, samordnaren och styrgruppen.'
        : 'Här finns inga dokument än. Lägg till det första, till exempel samtyckesblanketten.',
    newText: newTo?.since === undefined ? 'Nytt för dig' : 'Nytt sedan sist',
    today: person.today,
  };
}

/** What opens from the forms of a team, as far as who fills them in may read it. */
export function presentDocumentsHere(
  teamId: string,
  { person, documents }: Pick<DocumentFacts, 'person' | 'documents'>,
): DocumentsHereView {
  const here = readableIn({ person, documents, channel: { teamId } });
  return { places: byPlace(here, person.today, (one) => presentLinked(one, person.today)) };
}

/** What of what somebody may read is new to them. */
export function newAmong(
  { person, documents }: Pick<DocumentFacts, 'person' | 'documents'>,
  newTo: NewTo,
): readonly ControlledDocument[] {
  return documents.filter((one) => mayReadDocument(person, one) && isNewTo(one, newTo));
}

export function newDocumentsText(count: number): string | undefined {
  return count === 0 ? undefined : `${formatCount(count, 'nytt dokument', 'nya dokument')} för dig`;
}

function readableIn({
  person,
  documents,
  channel,
}: Pick<DocumentFacts, 'person' | 'documents' | 'channel'>): readonly ControlledDocument[] {
  return documents
    .filter(
      (document) =>
        mayReadDocument(person, document) &&
        (channel === undefined || isSeenIn(document, channel, person.federation, person.today)),
    )
    .toSorted((a, b) => (a.sort < b.sort ? -1 : 1));
}

function presentDocument(document: ControlledDocument, facts: DocumentFacts): DocumentRow {
  const { person, newTo } = facts;
  const { id, title, documentKind, audiences, place, versions, state, history } = document;
  const owner = whoseOf(document);
  const held = versionOn(document, person.today);
  const present = (version: DocumentVersion) => presentVersion(document, version, person.today);
  const withdrawn = history.findLast(({ type }) => type === 'withdrawn');
  return {
    documentId: id,
    title,
    documentKind,
    audiences,
    ...(place === undefined ? {} : { place }),
    kindText: `${documentKindLabels[documentKind]} · ${ownerText(owner, facts)}`,
    useText: useText(document),
    withdrawnText:
      state === 'withdrawn' && withdrawn !== undefined
        ? `Indraget ${formatDay(localDate(withdrawn.at))}`
        : '',
    ...(held === undefined ? {} : { current: present(held) }),
    coming: versions.filter(({ from }) => from > person.today).map(present),
    older: versions
      .filter((version) => version.from <= person.today && version !== held)
      .toReversed()
      .map(present),
    isNew: newTo !== undefined && isNewTo(document, newTo),
    canChange: publishesAs(person, documentOwnerNow(person, document)) !== undefined,
    earliestNext: latestVersion(document).from,
  };
}

function useText({ audiences, place }: ControlledDocument): string {
  // Who else it is for is among all who are signed in.
  const said = audiences.includes('referrers') ? (['referrers'] as const) : audiences;
  const whom = joinWords(said.map((audience) => inText(documentAudienceLabels[audience])));
  const where =
    place === undefined ? '' : ` Visas också ${inSentence(documentPlaceLabels[place])}.`;
  return `För ${whom}.${where}`;
}

/** Länsam is a name, and keeps its letter. */
function inText(label: string): string {
  return label === documentAudienceLabels['county-group'] ? label : inSentence(label);
}

function presentVersion(
  document: ControlledDocument,
  version: DocumentVersion,
  today: string,
): VersionView {
  const { news, at, as, from } = version;
  const published = localDate(at);
  return {
    ...presentLinked(document, today, version),
    stateText: holdsText(document, version, today),
    news,
    byText: `Publicerad${published === from ? '' : ` ${formatDay(published)}`} av ${writerLabels[as]}`,
  };
}

function holdsText(document: ControlledDocument, version: DocumentVersion, today: string): string {
  const { from, number } = version;
  const isWithdrawn = document.state === 'withdrawn';
  if (from > today) return `${isWithdrawn ? 'Skulle gälla' : 'Gäller'} från ${formatDay(from)}`;
  if (version === versionOn(document, today))
    return `${isWithdrawn ? 'Gällde från' : validSince} ${formatDay(from)}`;
  const next = document.versions.find((one) => one.number === number + 1);
  if (next === undefined) return `Gällde från ${formatDay(from)}`;
  return next.from === from
    ? `Ersattes samma dag, ${formatDay(from)}`
    : `Gällde ${formatDay(from)}–${formatDay(addDays(next.from, -1))}`;
}

const writerLabels: Labels<DocumentWriter> = {
  'steering-member': 'styrgruppens ledamot',
  'county-group': 'Länsam',
  'process-lead': 'processledaren',
  office: 'kansliet',
  coordinator: 'samordnaren',
};

function ownerText(owner: DocumentOwner, { person, teams }: DocumentFacts): string {
  switch (owner.level) {
    case 'team':
      return nameOf(owner.teamId, teams, rulingLevelLabels.team);
    case 'steering-group':
      return nameOf(
        owner.steeringGroupId,
        person.federation.steeringGroups,
        rulingLevelLabels['steering-group'],
      );
    case 'county':
      return headings.wholeCounty;
  }
}
