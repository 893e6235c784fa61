import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditPack } from '../../../../bot/app/documents/audit-pack.ts';
import { casePage } from '../../../../bot/app/cases/case-page.ts';
import { workedFrom } from '../../../../bot/app/context/app.ts';
import { runCommand } from '../../../../bot/app/run/run-command.ts';
import { aboutMe, aboutMeFile } from '../../../../bot/app/trail/about-me.ts';
import { trail, trailCheck, trailCsv, type TrailAsked } from '../../../../bot/app/trail/trail.ts';
import { createSealing } from '../../../../bot/scheduler/sealing.ts';
import type { Command } from '../../../../shared/commands/command.ts';
import type { TrailView } from '../../../../shared/trail/view.ts';
import { managerAccount, officeAccount, type TestApp } from '../../../builders/app.ts';
import { af, coordinatorAccount, ifo } from '../people.ts';
import { caseIds, situation } from '../situation.ts';

const teamId = 'berg';
const auditor = 'demo/auditor';

let app: TestApp;
beforeEach(async () => {
  ({ app } = await situation());
  const role = {
    verb: 'assign-role',
    role: 'auditor',
    account: auditor,
    from: '2026-12-01',
  } as const;
  expect((await app.run(role, officeAccount)).ok).toBe(true);
});

let clicks = 0;
function onCard(command: Command, actor: string) {
  const id = `card-click-${(clicks += 1)}`;
  return runCommand(workedFrom('card', app), { id, actor, command });
}

async function asked(how: Omit<TrailAsked, 'teamId'> = {}, actor = coordinatorAccount) {
  const found = await trail(app, actor, { teamId, ...how });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const told = ({ rows }: TrailView) =>
  rows.map(({ what, who, right }) => `${what}: ${who}, ${right}`);

describe('the log of a team', () => {
  it('tells who did what as what and from where, by seat and account, with the reference', async () => {
    const note = {
      verb: 'note-waiting',
      teamId,
      reference: caseIds.queued,
      waitingAction: 'own-measure',
    } as const;
    expect((await onCard({ ...note, text: 'Har fått tid hos kuratorn' }, af)).ok).toBe(true);
    const view = await asked();
    expect(view.rows).toMatchObject([
      {
        what: 'Noterade vad som görs under väntan',
        who: 'Arbetsförmedlare (AF)',
        account: 'employment-officer',
        right: 'som teammedlem, på ett kort',
        references: [caseIds.queued],
      },
    ]);
    expect(JSON.stringify(view)).not.toContain('kuratorn');
  });

  it('tells who has read a case, and who has read the log', async () => {
    const at = { teamId, reference: caseIds.ongoing };
    expect((await casePage(workedFrom('tab', app), ifo, at)).ok).toBe(true);
    await asked({ book: 'reads' }, auditor);
    expect(told(await asked({ book: 'reads' }))).toEqual([
      'Läste loggen: Samordnare (kommunen), som samordnare',
      'Läste loggen: Granskare, som granskare',
      'Läste ett ärende: Handläggare IFO (kommunen), som teammedlem, i fliken',
    ]);
  });

  it('tells the samordnare of the seats of their own team, and who audits of all that the federation does', async () => {
    const seat = {
      verb: 'add-member',
      teamId,
      function: 'integration',
      from: '2026-12-07',
    } as const;
    expect((await app.run(seat, officeAccount)).ok).toBe(true);
    expect(told(await asked({ book: 'seats' }))).toEqual([
      'Lade till en medlem: Kansli, som kansli',
    ]);
    expect(told(await asked({ book: 'federation' }, auditor))).toHaveLength(2);
    const denied = await trail(app, coordinatorAccount, { teamId, book: 'federation' });
    expect(denied).toEqual({ ok: false, error: { code: 'denied', reason: 'only-who-audits' } });
  });

  it('is for the samordnare and who audits, and says so to everybody else', async () => {
    for (const account of [af, officeAccount, 'demo/county', 'demo/process-lead', 'demo/manager']) {
      const denied = await trail(app, account, { teamId });
      expect([account, denied]).toEqual([
        account,
        { ok: false, error: { code: 'denied', reason: 'only-who-audits' } },
      ]);
    }
  });
});

describe('what is chosen of a log', () => {
  beforeEach(async () => {
    for (const [n, reference] of [caseIds.queued, caseIds.queuedLast, caseIds.queued].entries()) {
      const command = {
        verb: 'note-waiting',
        teamId,
        reference,
        waitingAction: 'own-measure',
      } as const;
      const done = await app.run(
        { ...command, text: `Rad ${'abc'.charAt(n)}` },
        coordinatorAccount,
      );
      expect(done.ok).toBe(true);
      app.clock.pass(24 * 3_600);
    }
  });

  it('is a case, a seat, or some days, and nothing where nothing fits', async () => {
    expect((await asked({ reference: caseIds.queued })).rows).toHaveLength(2);
    expect((await asked({ seat: 'coordinator' })).rows).toHaveLength(3);
    expect((await asked({ seat: 'ifo-officer' })).rows).toEqual([]);
    expect((await asked({ from: '2026-12-08' })).rows).toHaveLength(2);
    expect((await asked({ to: '2026-12-08' })).rows).toHaveLength(2);
    expect((await asked({ from: '2026-12-08', to: '2026-12-08' })).rows).toHaveLength(1);
  });

  it('comes fifty at a time, every line once, however far they are sealed', async () => {
    const sealing = createSealing(app);
    for (let n = 0; n < 130; n += 1) {
      const reference = n % 2 === 0 ? caseIds.queued : caseIds.queuedLast;
      const command = {
        verb: 'note-waiting',
        teamId,
        reference,
        waitingAction: 'own-measure',
      } as const;
      await app.run({ ...command, text: `Rad ${'abcdefghij'.charAt(n % 10)}` }, coordinatorAccount);
      if (n % 20 === 0) await sealing.once();
      app.clock.pass(60);
    }
    await sealing.stop();
    const seen: string[] = [];
    let before: number | undefined;
    for (let page = 0; page < 10; page += 1) {
      const { rows, moreEnded } = await asked({ before });
      seen.push(...rows.map(({ atText, number }) => `${atText} ${String(number)}`));
      if (moreEnded === undefined) break;
      before = Number(moreEnded);
    }
    expect(seen).toHaveLength(133);
    expect(new Set(seen).size).toBe(133);
  });

  it('is a file for a spreadsheet, in which nothing is a formula', async () => {
    const file = await trailCsv(app, auditor, { teamId, reference: caseIds.queuedLast });
    if (!file.ok) throw new Error(file.error.code);
    expect(file.value.fileName).toBe('logg-BER-changes.csv');
    const [head, line, ...more] = file.value.text.split('\r\n');
    expect(head).toBe('\uFEFFRad;Tidpunkt (UTC);Vad;Kod;Plats;Roll;Konto;Varifrån;Beteckning');
    expect(line?.split(';').slice(1)).toEqual([
      '2026-12-08T09:00:00.000Z',
      'Noterade vad som görs under väntan',
      'note-waiting',
      'Samordnare (kommunen)',
      'Samordnare',
      coordinatorAccount,
      '',
      caseIds.queuedLast,
    ]);
    expect(more).toEqual(['']);
    expect(file.value.text).not.toContain('Rad b');
  });
});

describe('the check of a log', () => {
  const sealedLine = async () => {
    const sealing = createSealing(app);
    await app.run(
      { verb: 'note-waiting', teamId, reference: caseIds.queued, waitingAction: 'own-measure' },
      coordinatorAccount,
    );
    await sealing.stop();
  };

  it('says that it is intact, and how far it is sealed', async () => {
    await sealedLine();
    const check = await trailCheck(app, auditor, { teamId });
    expect(check).toMatchObject({
      ok: true,
      value: {
        status: 'intact',
        title: 'Loggen är obruten',
        lines: [
          'Vad som gjorts: 1 låst rad, senast mån 7 dec 2026 kl. 10.00.',
          'Vem som läst: inget är låst än.',
        ],
      },
    });
  });

  it('says where it is broken', async () => {
    await sealedLine();
    const [pack] = await app.all('team:berg', 'audit-pack');
    const changed = { ...(pack as AuditPack), from: '2026-12-07T08:00:00.000Z' };
    await app.given('team:berg', changed);
    const check = await trailCheck(app, coordinatorAccount, { teamId });
    expect(check).toMatchObject({
      ok: true,
      value: {
        status: 'broken',
        lines: [
          'Vad som gjorts: rad 1 (mån 7 dec 2026 kl. 09.00) har ändrats efter att den låstes.',
        ],
      },
    });
  });
});

describe('what is told about oneself', () => {
  it('is one’s seats, what is stored, and one’s own lines of every log', async () => {
    await casePage(app, ifo, { teamId, reference: caseIds.ongoing });
    await casePage(app, af, { teamId, reference: caseIds.ongoing });
    const found = await aboutMe(app, ifo);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.seats[0]).toMatch(/^STAR Berg: Handläggare IFO \(kommunen\), från /);
    expect(found.value.rows.map(({ what, who }) => [what, who])).toEqual([
      ['Läste ett ärende', 'STAR Berg: Handläggare IFO (kommunen)'],
    ]);
    expect(found.value.countText).toBe('0 rader i loggen om vad du gjort och 1 om vad du läst.');
    const file = await aboutMeFile(app, ifo);
    expect(JSON.parse(file.ok ? file.value.text : '')).toMatchObject({
      account: ifo,
      log: [{ verb: 'read-case', by: ifo, subjects: [caseIds.ongoing] }],
    });
  });

  it('has the choice of reminders of who sits in a styrgrupp, and why there are none', async () => {
    const choice = async () => {
      const found = await aboutMe(app, managerAccount);
      return found.ok ? found.value.nudges.map(({ name, isOn }) => [name, isOn]) : found;
    };
    expect(await choice()).toEqual([['Det styrgruppen beslutar', true]]);
    await app.run({ verb: 'set-decision-nudges', nudges: 'off' }, managerAccount);
    expect(await choice()).toEqual([['Det styrgruppen beslutar', false]]);
  });

  it('is nothing for who has no seat and no role', async () => {
    expect(await aboutMe(app, 'demo/stranger')).toMatchObject({
      ok: true,
      value: { seats: [], roles: [], rows: [] },
    });
  });

  it('has what was done above the teams too', async () => {
    const found = await aboutMe(app, officeAccount);
    expect(found).toMatchObject({
      ok: true,
      value: { roles: [expect.stringMatching(/^Kansli, från /)], rows: [{ what: 'Gav en roll' }] },
    });
  });
});
