import { createHash } from 'node:crypto';
import { z } from 'zod';
import { caseReference } from '../../shared/cases/case.ts';
import { command } from '../../shared/commands/command.ts';
import { withFilePath } from '../../shared/commands/command-path.ts';
import { presentDone } from '../../shared/commands/done.ts';
import type { Refusal } from '../../shared/commands/refusals.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';
import { importKinds } from '../../shared/imports/import-record.ts';
import { importName } from '../../shared/imports/imported-case.ts';
import { mostFileBytes } from '../../shared/imports/problem.ts';
import { isoDate } from '../../shared/kernel/date-schemas.ts';
import { commandId, entityId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { planPreviewInput, seriesPreviewInput } from '../../shared/meetings/contract.ts';
import { regroupingPreviewInput } from '../../shared/regrouping/contract.ts';
import { trailBooks } from '../../shared/trail/view.ts';
import { tertialCode } from '../../shared/tallies/tally.ts';
import type { App } from '../app/context/app.ts';
import { aboutMe, aboutMeFile } from '../app/trail/about-me.ts';
import { extract } from '../app/retention/extract.ts';
import { retentionPage, retentionPreview } from '../app/retention/retention-page.ts';
import { trail, trailCheck, trailCsv } from '../app/trail/trail.ts';
import type { Download } from '../app/context/download.ts';
import {
  importProgress,
  importsPage,
  importTemplate,
  runImport,
  tryImport,
} from '../app/imports/imports-page.ts';
import { listsAfter } from '../app/lists/after.ts';
import { listsBefore } from '../app/lists/before.ts';
import { cases, endedCases, foundCases } from '../app/cases/cases.ts';
import { deviations } from '../app/deviations/deviations.ts';
import { contacts } from '../app/contacts/contacts.ts';
import { countyWork } from '../app/county-work/county-work.ts';
import {
  controlledDocuments,
  documentFile,
  documentsHere,
} from '../app/controlled-documents/controlled-documents.ts';
import { lifted } from '../app/deviations/lifted.ts';
import { enteredOfCounty, enteredOfTeam } from '../app/entered/entered-page.ts';
import { federationPage } from '../app/federation/federation-page.ts';
import { regroupingPreview } from '../app/federation/regroup.ts';
import { fkQuestions } from '../app/fk/fk-questions.ts';
import { fkSlot } from '../app/fk/fk-slot.ts';
import { here } from '../app/home/here.ts';
import { home } from '../app/home/home.ts';
import { me } from '../app/home/me.ts';
import { waitsAbove } from '../app/home/waits-above.ts';
import { meetingPage } from '../app/lead/meeting-page.ts';
import { stagePage } from '../app/lead/stage-page.ts';
import { minutesPreview } from '../app/lead/minutes-preview.ts';
import { meetingCalendar } from '../app/calendar/meeting-calendar.ts';
import { meetings } from '../app/call/meetings.ts';
import { milestones } from '../app/milestones/milestones.ts';
import { gatheringPage } from '../app/gatherings/gathering-page.ts';
import { year } from '../app/year/year.ts';
import { finsamFile } from '../app/numbers/finsam.ts';
import { county } from '../app/numbers/county.ts';
import { figureCases } from '../app/numbers/figure-cases.ts';
import { teamGoals } from '../app/numbers/goals.ts';
import { numbers } from '../app/numbers/numbers.ts';
import { offers } from '../app/offers/offers.ts';
import { operations } from '../app/operations/operations.ts';
import { planPreview } from '../app/call/plan-preview.ts';
import { seriesPage, seriesPreview } from '../app/call/series-page.ts';
import { queue } from '../app/cases/queue.ts';
import { raising } from '../app/cases/raising.ts';
import { board } from '../app/board/board.ts';
import { rulings } from '../app/rulings/rulings.ts';
import { rules } from '../app/rules/rules.ts';
import { casePage } from '../app/cases/case-page.ts';
import { steering } from '../app/numbers/steering.ts';
import { tallies } from '../app/numbers/tallies.ts';
import { teamPage } from '../app/federation/team-page.ts';
import { runCommand } from '../app/run/run-command.ts';
import { sentAgain } from '../app/run/sent-again.ts';
import { calendarType, icsOf } from './calendar/ics.ts';
import { report } from '../app/period-reports/report.ts';
import { reportsOf } from '../app/period-reports/standing.ts';
import { reportAsked, reportPlaces, standingPlaces } from './reports/report-asked.ts';
import { reportAsDocx, reportAsPdf } from './reports/report-files.ts';
import { countyAsCsv, countyAsXlsx, numbersAsCsv, numbersAsXlsx } from './numbers-files.ts';
import { type SentFile, xlsxType } from './xlsx.ts';
import {
  all,
  body,
  inPath,
  inQuery,
  meetingAt,
  nothing,
  period,
  type ReadRequest,
  teamId,
} from './read.ts';

/** The id is stored with what it did, and it is the sender who writes it: only a digest of it is kept. */
const commandBody = z.object({
  id: commandId.transform((id) => createHash('sha256').update(id).digest('hex').slice(0, 40)),
  command,
  /** Seconds since it was first sent, by the sender's own clock; a page from before it was said leaves it out. */
  age: z.number().min(0).max(1e9).optional(),
});
/** A file, in base 64: a third longer than it is. */
const sentSheet = z.object({
  what: z.enum(importKinds),
  teamId: entityId.optional(),
  bytes: z.base64().max(Math.ceil(mostFileBytes / 3) * 4),
});
/** As the list before said it, and what a person types. */
const after = z.string().min(1).max(500);
/** What Teams calls a channel or a meeting. */
const ofTeams = z.string().min(1).max(500).optional();
const search = z.string().max(20);
const when = z.enum(['upcoming', 'past']).default('upcoming');

/** Asks the access table for the one who asks, whom HTTP only names. */
type Query<T> = (app: App, actor: AccountKey, asked: T) => Promise<Result<unknown, Refusal>>;

/** One address of the API: what is asked for is parsed, the rest is the query's. */
export interface ApiRoute {
  readonly method: 'get' | 'post';
  /** After `/api`. */
  readonly path: string;
  /**
   * A page that is kept open: asked for again, it is not made anew before its team's or the federation's documents have
   * changed, and an asker may wait for that. Only for what is made of nothing else; its path has `:teamId`.
   */
  readonly live: boolean;
  /** Answered with a file. */
  readonly download?: true;
  read(request: Parameters<ReadRequest<unknown>>[0]): Result<unknown, Refusal>;
  /** Takes what `read` has read, which `get` and `post` hold it to. */
  query(...asked: Parameters<Query<unknown>>): ReturnType<Query<unknown>>;
}

function get<T>(path: string, read: ReadRequest<T>, query: Query<T>): ApiRoute {
  return { method: 'get', path, live: false, read, query };
}

function getLive<T>(path: string, read: ReadRequest<T>, query: Query<T>): ApiRoute {
  return { ...get(path, read, query), live: true };
}

/** What is answered is a file, with its name and its kind. */
function getFile<T>(
  path: string,
  read: ReadRequest<T>,
  query: (app: App, actor: AccountKey, asked: T) => Promise<Result<SentFile, Refusal>>,
): ApiRoute {
  return { ...get(path, read, query), download: true };
}

function post<T>(path: string, read: ReadRequest<T>, query: Query<T>): ApiRoute {
  return { method: 'post', path, live: false, read, query };
}

/** What is chosen of a log; a reference as somebody writes it is not there. */
const ofTrail = {
  teamId,
  book: inQuery('book', z.enum(trailBooks).optional()),
  reference: inQuery('reference', caseReference.optional()),
  seat: inQuery('seat', entityId.optional()),
  from: inQuery('from', isoDate.optional()),
  to: inQuery('to', isoDate.optional()),
};
/** A gathering above the teams, or a team's own. */
const gatheringId = inPath('gatheringId', 'meeting');
const yearAsked = inQuery('year', z.coerce.number().int().min(2000).max(2199).optional());
const lineNumber = z.coerce.number().int().min(1).optional();

/** Of a version of a document; what can be none is no document of ours. */
const versionNumber: ReadRequest<number> = (request) => {
  const read = z.coerce.number().int().min(1).safeParse(request.params['number']);
  return read.success ? ok(read.data) : err({ code: 'not-found', what: 'document' });
};

/** The tab's API, all of it. */
export const routes: readonly ApiRoute[] = [
  post('/commands', body(commandBody), run),
  post(withFilePath, body(commandBody), run),
  get('/me', nothing, me),
  get('/about-me', nothing, aboutMe),
  getFile('/about-me/file', nothing, aboutMeFile),
  get(
    '/here',
    all({ channel: inQuery('channel', ofTeams), meeting: inQuery('meeting', ofTeams) }),
    here,
  ),
  get('/federation', nothing, federationPage),
  post('/regrouping-preview', body(regroupingPreviewInput), regroupingPreview),
  get('/entered', nothing, enteredOfCounty),
  get('/imports', nothing, importsPage),
  getFile(
    '/imports/template',
    all({ what: inQuery('what', z.enum(importKinds)), as: inQuery('as', z.enum(['csv', 'xlsx'])) }),
    templateFile,
  ),
  get(
    '/imports/:importId',
    all({
      importId: inPath('importId', 'team', importName),
      teamId: inQuery('team', entityId.optional()),
    }),
    importProgress,
  ),
  post('/imports/try', body(sentSheet), tryImport),
  post('/imports/run', body(sentSheet), (app, actor, sent) =>
    runImport(app, actor, sent, runCommand),
  ),
  get('/operations', nothing, operations),
  get('/rules', nothing, rules),
  get('/retention', nothing, retentionPage),
  get(
    '/retention/:decisionId',
    all({ decisionId: inPath('decisionId', 'retention') }),
    retentionPreview,
  ),
  get('/steering/:id', all({ steeringGroupId: inPath('id', 'steering-group'), period }), steering),
  get(
    '/steering/:id/year',
    all({ steeringGroupId: inPath('id', 'steering-group'), year: yearAsked }),
    year,
  ),
  get('/county/year', all({ year: yearAsked }), year),
  get('/county/milestones', nothing, (app, actor) => milestones(app, actor, {})),
  get(
    '/steering/:id/milestones',
    all({ steeringGroupId: inPath('id', 'steering-group') }),
    milestones,
  ),
  get('/teams/:teamId/milestones', all({ teamId }), milestones),
  get('/gatherings/:gatheringId', all({ gatheringId }), gatheringPage),
  get('/teams/:teamId/year', all({ teamId, year: yearAsked }), year),
  get('/teams/:teamId/gatherings/:gatheringId', all({ teamId, gatheringId }), gatheringPage),
  get('/teams/:teamId', teamId, teamPage),
  get('/teams/:teamId/home', teamId, home),
  get('/teams/:teamId/queue', teamId, queue),
  get('/teams/:teamId/cases', teamId, cases),
  get('/teams/:teamId/ended-cases', all({ teamId, after: inQuery('after', after) }), endedCases),
  get('/teams/:teamId/found-cases', all({ teamId, search: inQuery('search', search) }), foundCases),
  get(
    '/teams/:teamId/cases/:reference',
    all({ teamId, reference: inPath('reference', 'case', caseReference) }),
    casePage,
  ),
  get(
    '/teams/:teamId/raising',
    all({
      teamId,
      meetingId: inQuery('meeting', entityId.optional()),
      previous: inQuery('previous', caseReference.optional()),
    }),
    raising,
  ),
  getFile(
    '/teams/:teamId/cases/:reference/extract',
    all({ teamId, reference: inPath('reference', 'case', caseReference) }),
    extract,
  ),
  get(
    '/teams/:teamId/deviations',
    all({ teamId, after: inQuery('after', after.optional()) }),
    deviations,
  ),
  get('/teams/:teamId/trail', all({ ...ofTrail, before: inQuery('before', lineNumber) }), trail),
  getFile('/teams/:teamId/trail/file', all(ofTrail), trailCsv),
  get('/teams/:teamId/trail/check', all({ teamId }), trailCheck),
  get('/teams/:teamId/offers', teamId, offers),
  get('/rulings', nothing, rulings),
  get('/controlled-documents', nothing, controlledDocuments),
  getFile(
    '/controlled-documents/:documentId/versions/:number/file',
    all({
      documentId: inPath('documentId', 'document'),
      number: versionNumber,
    }),
    documentFile,
  ),
  get('/teams/:teamId/documents-here', teamId, documentsHere),
  get('/board', nothing, board),
  // Of all that the asker may know: the channel that the bot answers in is no part of the address.
  get('/contacts', nothing, (app, actor) => contacts(app, actor)),
  get('/teams/:teamId/fk-slot', teamId, fkSlot),
  get('/teams/:teamId/fk-questions', teamId, fkQuestions),
  get(
    '/teams/:teamId/numbers/cases',
    all({ teamId, period, figure: inQuery('figure', z.string().max(120)) }),
    figureCases,
  ),
  get('/county', all({ period }), county),
  get('/lansam', nothing, lifted),
  get('/waits', all({ steeringGroupId: inQuery('group', entityId.optional()) }), waitsAbove),
  get('/county-work', nothing, countyWork),
  getFile('/finsam', all({ period }), finsamFile),
  getFile('/county/file', all({ period }), countyAsCsv),
  getFile('/county/sheets', all({ period }), countyAsXlsx),
  get(
    '/teams/:teamId/numbers',
    all({ teamId, period, outside: inQuery('outside', z.stringbool().optional()) }),
    numbers,
  ),
  getFile('/teams/:teamId/numbers/file', all({ teamId, period }), numbersAsCsv),
  getFile('/teams/:teamId/numbers/sheets', all({ teamId, period }), numbersAsXlsx),
  ...reportPlaces.flatMap(({ path, subject }) => [
    get(path, reportAsked(subject), report),
    getFile(`${path}/word`, reportAsked(subject), reportAsDocx),
    getFile(`${path}/pdf`, reportAsked(subject), reportAsPdf),
  ]),
  ...standingPlaces.map(({ path, subject }) => get(path, subject, reportsOf)),
  get(
    '/teams/:teamId/tallies',
    all({ teamId, tertial: inQuery('tertial', tertialCode.optional()) }),
    tallies,
  ),
  get('/teams/:teamId/entered', teamId, enteredOfTeam),
  get('/teams/:teamId/goals', teamId, teamGoals),
  get('/teams/:teamId/meetings', all({ teamId, when: inQuery('when', when) }), meetings),
  getLive('/teams/:teamId/meetings/:meetingId', meetingAt, meetingPage),
  getLive('/teams/:teamId/meetings/:meetingId/stage', meetingAt, stagePage),
  getFile('/teams/:teamId/meetings/:meetingId/calendar', meetingAt, meetingFile),
  get('/teams/:teamId/meetings/:meetingId/before', meetingAt, listsBefore),
  get('/teams/:teamId/meetings/:meetingId/after', meetingAt, listsAfter),
  get(
    '/teams/:teamId/series/:seriesId',
    all({ teamId, seriesId: inPath('seriesId', 'series') }),
    seriesPage,
  ),
  post(
    '/teams/:teamId/series-preview',
    all({ teamId, input: body(seriesPreviewInput) }),
    seriesPreview,
  ),
  get(
    '/teams/:teamId/meetings/:meetingId/minutes-preview',
    all({
      teamId,
      meetingId: inPath('meetingId', 'meeting'),
      topics: inQuery('topics', z.enum(['carry', 'leave']).default('carry')),
    }),
    minutesPreview,
  ),
  post('/teams/:teamId/plan-preview', all({ teamId, input: body(planPreviewInput) }), planPreview),
];

async function templateFile(
  ...asked: Parameters<typeof importTemplate>
): Promise<Result<SentFile, Refusal>> {
  const found = await importTemplate(...asked);
  if (!found.ok) return found;
  const mediaType = asked[2].as === 'csv' ? 'text/csv' : xlsxType;
  return ok({ ...found.value, mediaType });
}

/** As a file for the calendar that one has. */
async function meetingFile(
  ...asked: Parameters<typeof meetingCalendar>
): Promise<Result<Download, Refusal>> {
  const found = await meetingCalendar(...asked);
  if (!found.ok) return found;
  const { fileName } = found.value;
  return ok({ fileName, mediaType: calendarType, text: icsOf(found.value) });
}

async function run(
  app: App,
  actor: AccountKey,
  { id, command, age }: z.output<typeof commandBody>,
) {
  const now = app.clock.now();
  const again = age === undefined ? {} : { again: sentAgain('tab', addSeconds(now, -age), now) };
  const done = await runCommand(app, { id, actor, command, ...again });
  return done.ok ? ok({ ...done.value, said: presentDone(command, done.value.ids) }) : done;
}
