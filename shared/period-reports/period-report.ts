import { z } from 'zod';
import { reportSections } from '../codes/report-sections.ts';
import { parties } from '../codes/party.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant } from '../kernel/date-schemas.ts';
import { reportSubject } from './subject.ts';
import { picture } from '../reports/views/picture.ts';

/** A period that is reported on: `2026-T3`, `2026-H2`, `2026`. */
export const reportPeriod = z.string().regex(/^\d{4}(-T[1-3]|-H[12])?$/);

const section = z.enum(reportSections);
const happened = { at: instant, by: accountKey };

/** What somebody has written under a heading; `version` counts how often. */
const sectionText = z.object({ text: z.string(), version: z.int().min(1), ...happened });

const line = z.object({
  label: z.string(),
  text: z.string(),
  note: z.string().optional(),
  /** What stands in each column, where there are several; `text` is all of them. */
  cells: z.array(z.string()).readonly().optional(),
});
const table = z.object({
  title: z.string(),
  note: z.string().optional(),
  /** What heads the names of the lines and each column of them, where there are several. */
  columns: z.array(z.string()).readonly().optional(),
  lines: z.array(line).readonly(),
  total: z.string().optional(),
});
export type ReportTable = z.infer<typeof table>;

/** A picture with its point in words; what it is drawn of stands in the tables beside it. */
const told = z.object({ text: z.string(), picture });
export type ReportPicture = z.infer<typeof told>;

/** A heading with all that stands under it. */
const chapter = z.object({
  section,
  heading: z.string(),
  /** Made of the numbers. */
  sentences: z.array(z.string()).readonly(),
  /** Written by somebody; paragraphs. */
  text: z.string().optional(),
  /** From which report the text was carried over, unchanged. */
  carriedFrom: z.string().optional(),
  pictures: z.array(told).readonly().optional(),
  tables: z.array(table).readonly(),
  /** Which tables say nothing, since what they tell apart is too few. */
  untold: z.string().optional(),
});
export type ReportChapter = z.infer<typeof chapter>;

/** The party of the member of the styrgrupp, or of Länsam, who signed. */
const signature = z.object({ party: z.enum(parties), ...happened });

/**
 * A report of a period (handbook §6): a team's, with the team; a styrgrupp's or the county's, with the federation. Until it is signed it is made of the numbers and the texts each time it is read; then
 * it is what it was.
 */
export const periodReport = z.object({
  kind: z.literal('period-report'),
  /** As `reportId` says. */
  id: z.string(),
  schemaVersion: z.literal(3),
  subject: reportSubject,
  period: reportPeriod,
  /** By state, that those that wait are found. */
  state: z.enum(['draft', 'submitted', 'signed']),
  sort: z.string(),
  texts: z.partialRecord(section, sectionText),
  signatures: z.array(signature).readonly(),
  /** As it was when it was first signed. */
  frozen: z.object({ chapters: z.array(chapter).readonly(), at: instant }).optional(),
  history: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('written'), ...happened, section, version: z.int().min(1) }),
        z.object({ type: z.literal('submitted'), ...happened }),
        z.object({ type: z.literal('returned'), ...happened, text: z.string() }),
        z.object({ type: z.literal('signed'), ...happened }),
      ]),
    )
    .readonly(),
});
export type PeriodReport = z.infer<typeof periodReport>;
