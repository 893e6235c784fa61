import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { reportFileName } from '../../../shared/period-reports/report-path.ts';
import type { App } from '../../app/context/app.ts';
import { report } from '../../app/period-reports/report.ts';
import type { SentFile } from '../xlsx.ts';
import { keptLast } from './kept-last.ts';
import { docxOf } from './report-docx.ts';
import { pdfOf } from './report-pdf.ts';
import { versionOf } from './report-rows.ts';

type Asked = Parameters<typeof report>[2];

const files = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    made: docxOf,
  },
  pdf: { mediaType: 'application/pdf', made: pdfOf },
} as const;

/** A file takes some tenths of a second of work, and those who are told that a report waits for them open it one after another. */
const kept = keptLast<Uint8Array>(12);

/** A report as whoever asks reads it, to go on with in Word. */
export function reportAsDocx(app: App, actor: AccountKey, asked: Asked) {
  return asFile(app, actor, asked, 'docx');
}

/** The same to be sent on and printed. */
export function reportAsPdf(app: App, actor: AccountKey, asked: Asked) {
  return asFile(app, actor, asked, 'pdf');
}

async function asFile(
  app: App,
  actor: AccountKey,
  asked: Asked,
  as: keyof typeof files,
): Promise<Result<SentFile, Refusal>> {
  const found = await report(app, actor, asked);
  if (!found.ok) return found;
  const { value: view } = found;
  const { mediaType, made } = files[as];
  const now = new Date(app.clock.now());
  const content = JSON.stringify([as, versionOf(view, now), view]);
  return ok({
    fileName: reportFileName(view.subject, view.period.code, as),
    mediaType,
    bytes: await kept(content, () => made(view, now)),
  });
}
