import { documentPlaces, type DocumentPlace } from '../codes/controlled-document.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { type Instant, type IsoDate, localDate, zonedInstant } from '../kernel/calendar.ts';
import type { ControlledDocument, DocumentVersion } from './controlled-document.ts';

type Versions = Pick<ControlledDocument, 'versions'>;

/** The one version that holds on a day: of those that have begun to, the last published. Nothing before the first. */
export function versionOn({ versions }: Versions, day: IsoDate): DocumentVersion | undefined {
  return versions.findLast(({ from }) => from <= day);
}

/** The version before which no other can begin to hold. */
export function latestVersion({ versions }: Versions): DocumentVersion {
  const latest = versions.at(-1);
  if (latest === undefined) throw new RangeError('a document has a version');
  return latest;
}

/** Those that hold on a day and open from a place, in the order they are given; withdrawn ones open from nowhere. */
export function documentsAt(
  documents: readonly ControlledDocument[],
  place: DocumentPlace,
  day: IsoDate,
): readonly ControlledDocument[] {
  return documents.filter(
    (document) =>
      document.state === 'current' &&
      document.place === place &&
      versionOn(document, day) !== undefined,
  );
}

/** What there is to open, place by place; a place without any is left out. */
export function byPlace<T>(
  documents: readonly ControlledDocument[],
  day: IsoDate,
  present: (document: ControlledDocument) => T,
): Readonly<Partial<Record<DocumentPlace, readonly T[]>>> {
  return Object.fromEntries(
    documentPlaces.flatMap((place) => {
      const found = documentsAt(documents, place, day);
      return found.length === 0 ? [] : [[place, found.map(present)]];
    }),
  );
}

/** When a version came to be known, and when it began to hold, where that was later; what lies ahead is left out. */
function momentsOf({ at, from }: DocumentVersion, now: Instant): readonly Instant[] {
  const begins = from > localDate(at) ? [zonedInstant(from, '00:00')] : [];
  return [at, ...begins].filter((moment) => moment <= now);
}

/** The last that has happened to any of them that somebody could have seen. */
export function lastMoment(documents: readonly ControlledDocument[], now: Instant): Instant {
  return documents
    .flatMap(({ versions }) => versions.flatMap((version) => momentsOf(version, now)))
    .reduce((last, moment) => (moment > last ? moment : last), '');
}

/** Who reads, and after when something is new to them; all of it when nothing is known of a look. */
export interface NewTo {
  readonly account: AccountKey;
  readonly since: Instant | undefined;
  readonly now: Instant;
}

/** Whether a version of it is new to somebody. What one has published oneself is not, and what has been withdrawn is not. */
export function isNewTo(
  { state, versions, history }: ControlledDocument,
  { account, since, now }: NewTo,
): boolean {
  if (state !== 'current') return false;
  const own = new Set(
    history.flatMap((event) =>
      event.type === 'published' && event.by === account ? [event.number] : [],
    ),
  );
  return versions
    .filter(({ number }) => !own.has(number))
    .some((version) =>
      momentsOf(version, now).some((moment) => since === undefined || moment > since),
    );
}
