import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { App } from '../../bot/app/context/app.ts';
import { listAll, read, teamScope } from '../../bot/app/documents/stored.ts';
import type { Store } from '../../bot/app/ports.ts';
import { ensureRules } from '../../bot/app/rules/ensure-rules.ts';
import { routes } from '../../bot/http/routes.ts';
import { createHousekeeping, type Housekeeping } from '../../bot/scheduler/housekeeping.ts';
import { createScheduler, type Scheduler } from '../../bot/scheduler/run-jobs.ts';
import { answerAction } from '../../bot/teams/press/answer-action.ts';
import { useCases } from '../../bot/teams/press/use-cases.ts';
import type { StarCase } from '../../shared/cases/case.ts';
import type { Command } from '../../shared/commands/command.ts';
import { type Instant, localDate } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aClock, type TestClock } from '../builders/app.ts';
import { measuredApp } from './measured-app.ts';
import { sowFederation } from './sow.ts';

/** A team that is worked with as people do: through the tab's routes and the cards' buttons, with the jobs run as they fall due. */
export class PlayedTeam {
  readonly team: Team;
  readonly app: App;
  readonly #clock: TestClock;
  readonly #scheduler: Scheduler;
  readonly #housekeeping: Housekeeping;
  #sent = 0;
  #opened = 0;

  private constructor(team: Team, app: App, clock: TestClock) {
    this.team = team;
    this.app = app;
    this.#clock = clock;
    this.#scheduler = createScheduler(app);
    this.#housekeeping = createHousekeeping(app);
  }

  static async in(store: Store, team: Team, since: Instant): Promise<PlayedTeam> {
    await sowFederation(store, [team], 'http://127.0.0.1:1/');
    const clock = aClock(since);
    const app = measuredApp(store, clock);
    await ensureRules(app);
    return new PlayedTeam(team, app, clock);
  }

  /** Commands carried out, and pages opened. */
  get counts(): { readonly sent: number; readonly opened: number } {
    return { sent: this.#sent, opened: this.#opened };
  }

  /** What falls due before then is done on its day, a few hours late at most. */
  async until(at: Instant): Promise<void> {
    const step = 4 * 3_600_000;
    for (let next = Date.parse(this.app.clock.now()) + step; next < Date.parse(at); next += step) {
      this.#clock.set(new Date(next).toISOString());
      await this.#scheduler.runDue();
      await this.#housekeeping.once();
    }
    if (at > this.app.clock.now()) this.#clock.set(at);
    await this.#scheduler.runDue();
  }

  pass(minutes: number): void {
    this.#clock.pass(minutes * 60);
  }

  accountOf(seatId: string): string {
    const account = this.team.members.find(({ id }) => id === seatId)?.account;
    if (account === undefined) throw new Error(`nobody sits in ${seatId}`);
    return account;
  }

  /** As the tab sends it. */
  async send(seatId: string, command: Command): Promise<Readonly<Record<string, string>>> {
    const sent = { id: randomUUID(), command, age: 0 };
    const done = await this.#ask('/commands', seatId, { body: sent });
    this.#sent += 1;
    await this.#scheduler.runDue();
    return (done as { readonly ids: Readonly<Record<string, string>> }).ids;
  }

  /** As a button of the kallelse sends it; every drawing of it has another `once`. */
  async press(seatId: string, meeting: Meeting, verb: string, fields: object): Promise<void> {
    const ofMeeting = { teamId: this.team.id, meetingId: meeting.id };
    const once = `${meeting.id}.${meeting.history.length}`;
    const drawn = localDate(this.app.clock.now());
    const data = { action: verb, ...ofMeeting, once, card: 'notice', drawn, ...fields };
    const behind = { app: this.app, use: useCases };
    const place = { type: 'channel', channelId: this.team.channelId ?? '' } as const;
    const actor = this.accountOf(seatId);
    const answer = await answerAction(behind, { verb, data }, { actor, place });
    if (answer.type === 'bad-request') throw new Error(`${verb}: ${answer.text}`);
    this.#sent += 1;
    await this.#scheduler.runDue();
  }

  /** A page of the tab, below the team's own address. */
  async open(seatId: string, path = '', params: Readonly<Record<string, string>> = {}) {
    await this.#ask(`/teams/:teamId${path}`, seatId, { params });
    this.#opened += 1;
  }

  async cases(state: StarCase['state']): Promise<readonly StarCase[]> {
    const found = await listAll(this.app.store, teamScope(this.team.id), { kind: 'case', state });
    return found.map(({ body }) => body);
  }

  async caseOf(reference: string): Promise<StarCase> {
    return this.#document('case', reference);
  }

  async meeting(id: string): Promise<Meeting> {
    return this.#document('meeting', id);
  }

  async #document<K extends 'case' | 'meeting'>(kind: K, id: string) {
    const found = await read(this.app.store, teamScope(this.team.id), kind, id);
    if (found === undefined) throw new Error(`there is no ${kind} ${id}`);
    return found.body;
  }

  async #ask(path: string, seatId: string, asked: Partial<Pick<Request, 'params' | 'body'>>) {
    const route = routes.find((one) => one.path === path);
    if (route === undefined) throw new Error(`the tab has no ${path}`);
    const params = { teamId: this.team.id, ...asked.params };
    const request = { query: {}, body: undefined, ...asked, params } as unknown as Request;
    const parsed = route.read(request);
    if (!parsed.ok) throw new Error(`${path}: ${parsed.error.code}`);
    const answer = await route.query(this.app, this.accountOf(seatId), parsed.value);
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify([answer.error, asked.body])}`);
    return answer.value;
  }
}
