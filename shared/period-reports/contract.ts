import { z } from 'zod';
import { reportSections } from '../codes/report-sections.ts';
import { shapeOf } from '../forms/schema.ts';
import { reportTextForm, returnReportForm } from './forms.ts';
import { reportPeriod } from './period-report.ts';
import { reportSubject } from './subject.ts';

const ofReport = { subject: reportSubject, period: reportPeriod };

export const reportCommands = [
  z.object({
    verb: z.literal('write-report'),
    ...ofReport,
    section: z.enum(reportSections),
    /** How often the text had been written when this one was begun; 0 before anybody had. */
    basedOn: z.int().min(0),
    ...shapeOf(reportTextForm),
  }),
  z.object({ verb: z.literal('submit-report'), ...ofReport }),
  z.object({ verb: z.literal('return-report'), ...ofReport, ...shapeOf(returnReportForm) }),
  z.object({ verb: z.literal('sign-report'), ...ofReport }),
] as const;
