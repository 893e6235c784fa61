import { docxOf } from '../../bot/http/reports/report-docx.ts';
import { pdfOf } from '../../bot/http/reports/report-pdf.ts';
import { report } from '../../bot/app/period-reports/report.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import type { ReportView } from '../../shared/period-reports/view.ts';
import { aClock } from '../builders/app.ts';
import { countProcessorTime } from '../builders/processor-time.ts';
import { type Figure, median } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { worldOffice } from './people.ts';
import { inWorkplace } from './workplace.ts';
import { sowWorld, worldMorning } from './world/sow-world.ts';

const rounds = 9;
const made = new Date(worldMorning.now);

/** What it takes to draft a report and to make its files, of processor time: a team's with five years, and the county's. */
export async function measureReports(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const size = { teams: 8, years: 5, serviceUrl: 'http://127.0.0.1:1/' };
    const { file, teams } = await sowWorld(folder, size);
    const store = await openSqliteStore(file);
    const app = measuredApp(store, aClock(worldMorning.now));
    const subjects: readonly [string, ReportSubject][] = [
      ['a team', { type: 'team', teamId: teams[0]?.id ?? '' }],
      ['the county', { type: 'county' }],
    ];
    const figures: Figure[] = [];
    for (const [whose, subject] of subjects) {
      const drafted = async (): Promise<ReportView> => {
        const found = await report(app, worldOffice, { subject });
        if (!found.ok) throw new Error(found.error.code);
        return found.value;
      };
      const view = await drafted();
      const page = await typical(drafted);
      for (const [kind, make] of [
        ['Word', docxOf],
        ['PDF', pdfOf],
      ] as const) {
        const { length } = await make(view, made);
        const ms = await typical(() => make(view, made));
        figures.push({
          name: `the report of ${whose} as ${kind}, against drafting it`,
          value: ms / page,
          unit: '×',
          note: `${ms.toFixed(0)} against ${page.toFixed(0)} ms of processor time, ${(length / 1_000).toFixed(0)} kB`,
        });
      }
    }
    await store.close();
    return figures;
  });
}

async function typical(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const spent = countProcessorTime();
    await work();
    times.push(spent());
  }
  return median(times);
}
