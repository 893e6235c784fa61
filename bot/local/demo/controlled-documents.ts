import type { DocumentWriter } from '../../../shared/codes/controlled-document.ts';
import {
  type ControlledDocument,
  type ControlledDocumentFile,
  fileIdOf,
} from '../../../shared/controlled-documents/controlled-document.ts';
import type { DocumentOwner } from '../../../shared/controlled-documents/document-reach.ts';
import {
  type DocumentHead,
  publishDocument,
  publishVersion,
  withdrawDocument,
} from '../../../shared/controlled-documents/steps.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { StoredBody } from '../../app/ports.ts';
import { blankPdf } from './blank-pdf.ts';
import { steeringGroupOfBerg } from './federation.ts';
import { contextAt, done } from './seats.ts';

const county: DocumentOwner = { level: 'county' };
const ofGroup: DocumentOwner = { level: 'steering-group', steeringGroupId: steeringGroupOfBerg };
const ofBerg: DocumentOwner = { level: 'team', teamId: 'ber' };

interface Line {
  readonly owner: DocumentOwner;
  readonly as: DocumentWriter;
  readonly head: DocumentHead;
  /** Days ago, or ahead where less than nothing; what was new; an address, or the lines of a blank form. */
  readonly versions: readonly (readonly [
    ago: number,
    news: string,
    what: string | readonly string[],
  ])[];
  /** Days ago. */
  readonly withdrawn?: number;
}

const lines: readonly Line[] = [
  {
    ...{ owner: county, as: 'office' },
    head: {
      ...{ title: 'Aktualisering till STAR', documentKind: 'form', place: 'raise' },
      audiences: ['referrers', 'team'],
    },
    versions: [
      [420, '', 'https://exempel.se/star/aktualisering-2025'],
      [26, 'Samtycket gäller nu också individkoordinatorn.', ['Part', 'Samtycke till', 'Datum']],
    ],
  },
  {
    ...{ owner: county, as: 'process-lead' },
    head: {
      ...{ title: 'Rutin för avvikelser', documentKind: 'routine', place: 'deviation' },
      audiences: ['team', 'steering-groups', 'county-group'],
    },
    versions: [[180, '', 'https://exempel.se/star/rutin-avvikelser']],
  },
  {
    ...{ owner: county, as: 'county-group' },
    head: {
      ...{ title: 'Överenskommelse om STAR', documentKind: 'agreement' },
      audiences: ['referrers', 'team', 'steering-groups', 'county-group'],
    },
    versions: [
      [330, '', 'https://exempel.se/star/overenskommelse'],
      [-30, 'Fyra styrgrupper i stället för åtta.', 'https://exempel.se/star/overenskommelse-ny'],
    ],
  },
  {
    ...{ owner: ofGroup, as: 'steering-member' },
    head: {
      ...{ title: 'Mall för minnesanteckningar', documentKind: 'template' },
      audiences: ['steering-groups'],
    },
    versions: [[150, '', 'https://exempel.se/star/mall-minnesanteckningar']],
  },
  {
    ...{ owner: ofBerg, as: 'coordinator' },
    head: {
      ...{ title: 'Så följer vi upp i STAR Berg', documentKind: 'routine', place: 'follow-up' },
      audiences: ['team'],
    },
    versions: [
      [200, '', 'https://exempel.se/berg/uppfoljning-1'],
      [90, '', 'https://exempel.se/berg/uppfoljning-2'],
      [12, 'Ny fråga om arbetsförmåga.', 'https://exempel.se/berg/uppfoljning-3'],
    ],
  },
  {
    ...{ owner: county, as: 'office' },
    head: {
      ...{ title: 'Checklista inför mötet', documentKind: 'other' },
      audiences: ['team'],
    },
    versions: [[400, '', 'https://exempel.se/star/checklista']],
    withdrawn: 60,
  },
];

/** The documents of the demo, with a blank form that lies here as a file. */
export function demoControlledDocuments(now: Instant): readonly StoredBody[] {
  return lines.flatMap((line, n) => documentOf(line, `document-${n + 1}`, now));
}

function documentOf(
  { owner, as, head, versions, withdrawn }: Line,
  id: string,
  now: Instant,
): readonly StoredBody[] {
  const at = (ago: number) =>
    contextAt(zonedInstant(addDays(localDate(now), -ago), '09:00'), () => id);
  const files: ControlledDocumentFile[] = [];
  let document: ControlledDocument | undefined;
  for (const [index, [ago, news, what]] of versions.entries()) {
    const from = addDays(localDate(now), -ago);
    // What is to hold later has been published already.
    const ctx = at(Math.max(ago, 4));
    const bytes = typeof what === 'string' ? undefined : blankPdf('Aktualisering', what);
    const content =
      bytes === undefined ? { link: String(what) } : { file: { name: 'blankett.pdf', bytes } };
    const input = { from, news, ...content };
    if (bytes !== undefined)
      files.push({
        ...{ kind: 'controlled-document-file', id: fileIdOf(id, index + 1), schemaVersion: 1 },
        bytes: Buffer.from(bytes).toString('base64'),
      });
    document = done(
      document === undefined
        ? publishDocument({ ...head, ...input }, { owner, as }, ctx)
        : publishVersion(document, input, as, ctx),
    );
  }
  if (document === undefined) return [];
  const kept = withdrawn === undefined ? document : done(withdrawDocument(document, at(withdrawn)));
  return [kept, ...files];
}
