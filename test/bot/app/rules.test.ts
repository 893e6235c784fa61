import { describe, expect, it } from 'vitest';
import { ensureRules } from '../../../bot/app/rules/ensure-rules.ts';
import { rules } from '../../../bot/app/rules/rules.ts';
import {
  aFederation,
  anApp,
  anAppWithTeam,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { value } from '../../builders/meeting.ts';
import { changedRules, ruleDraft } from '../../builders/rules.ts';
import { coordinatorAccount } from './people.ts';

const processLead = 'demo/process-lead';
const post = {
  teamId: 'berg',
  post: 'coordinator',
  percent: 10,
  from: '2026-01-01',
  to: '2026-12-31',
} as const;

async function titles(app: TestApp, account: string) {
  return value(await rules(app, account)).kinds.flatMap(({ versions }) =>
    versions.map(({ title, standing }) => [title, standing]),
  );
}

describe('a federation from before its rules were documents', () => {
  const federation = { ...aFederation(), fundedPosts: [post] };

  it('is judged by what was built in, with the posts it had told', async () => {
    const app = await anApp();
    await app.given('federation', federation);
    const { rules: book } = await app.registry.current();
    expect(book.ruleSets.map(({ code }) => code)).toEqual(['2025', '2026']);
    expect(book.plans[0]).toMatchObject({ code: '2026', fundedPosts: [post] });
  });

  it('gets them as documents at the start, once', async () => {
    const app = await anApp();
    await app.given('federation', federation);
    await ensureRules(app);
    await ensureRules(app);
    const ids = (kind: string) =>
      app.all('federation', kind).then((all) => all.map(({ id }) => id));
    expect(await ids('rule-set')).toEqual(['2025', '2026']);
    expect(await ids('yearly-plan')).toEqual(['2026']);
    const { rules: book } = await app.registry.current();
    expect(book.plans[0]?.fundedPosts).toEqual([post]);
  });

  it('can go on drafting before they are', async () => {
    const app = await anAppWithTeam();
    const made = await app.run({ verb: 'draft-rules', kind: 'rule-set' }, officeAccount);
    expect(made).toMatchObject({ ok: true, value: { ids: { rulesId: 'v3' } } });
    expect((await app.registry.current()).rules.ruleSets).toHaveLength(2);
  });
});

describe('a new federation', () => {
  it('starts with the two rule sets and the plan', async () => {
    const app = await anApp();
    await app.run({ verb: 'create-federation', name: 'Samordningsförbundet' }, officeAccount);
    expect(await app.all('federation', 'rule-set')).toHaveLength(2);
    expect(await app.all('federation', 'yearly-plan')).toHaveLength(1);
  });

  it('has none before it is there', async () => {
    const app = await anApp();
    await ensureRules(app);
    expect(await app.all('federation', 'rule-set')).toEqual([]);
  });
});

describe('the next version', () => {
  async function published() {
    const app = await anAppWithTeam();
    await ensureRules(app);
    value(await app.run({ verb: 'draft-rules', kind: 'rule-set' }, processLead));
    value(await app.run(changedRules, processLead));
    const publish = {
      verb: 'publish-rules',
      ...ruleDraft,
      basedOn: 2,
      from: '2027-01-01',
    } as const;
    return { app, published: await app.run(publish, officeAccount) };
  }

  it('is written by the processledare, published by the office, and judges from its day', async () => {
    const { app, published: result } = await published();
    expect(result.ok).toBe(true);
    const { rules: book } = await app.registry.current();
    expect(book.ruleSets.map(({ from, noticeLeadDays }) => [from, noticeLeadDays])).toEqual([
      ['2020-01-01', 7],
      ['2026-07-01', 7],
      ['2027-01-01', 10],
    ]);
    const entries = await app.all('federation', 'audit');
    expect(entries).toHaveLength(3);
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ verb: 'draft-rules', by: processLead, subjects: ['v3'] }),
        expect.objectContaining({ verb: 'change-rules', by: processLead, subjects: ['v3'] }),
        expect.objectContaining({ verb: 'publish-rules', by: officeAccount, subjects: ['v3'] }),
      ]),
    );
  });

  it('is seen by everybody once it is published, and before that by those who write it', async () => {
    const app = await anAppWithTeam();
    value(await app.run({ verb: 'draft-rules', kind: 'rule-set' }, officeAccount));
    const draft = ['Verksamhetsbeskrivning STAR 2026', 'draft'];
    expect(await titles(app, processLead)).toContainEqual(draft);
    expect(await titles(app, officeAccount)).toContainEqual(draft);
    expect(await titles(app, coordinatorAccount)).not.toContainEqual(draft);
    const { app: later } = await published();
    expect(await titles(later, coordinatorAccount)).toContainEqual([
      'Verksamhetsbeskrivning STAR 2026',
      'coming',
    ]);
  });

  it('leaves a meeting planned before it with the kallelse it was given', async () => {
    const app = await anAppWithTeam();
    await ensureRules(app);
    const meeting = { date: '2027-02-09', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    value(await app.run({ verb: 'plan-meeting', teamId: 'berg', plan: meeting }));
    value(await app.run({ verb: 'draft-rules', kind: 'rule-set' }, processLead));
    value(await app.run(changedRules, processLead));
    const publish = { ...ruleDraft, basedOn: 2, from: '2027-01-01' } as const;
    value(await app.run({ verb: 'publish-rules', ...publish }, officeAccount));
    expect(await app.all('team:berg', 'meeting')).toMatchObject([
      { noticeDue: '2027-02-02T07:00:00.000Z' },
    ]);
  });

  it('calls a meeting after its day by its own lead time, one before it by the old', async () => {
    const { app } = await published();
    const plan = (date: string) =>
      app.run({
        verb: 'plan-meeting',
        teamId: 'berg',
        plan: { date, start: '13:00', end: '16:00', place: 'Kommunhuset' },
      });
    value(await plan('2026-12-15'));
    value(await plan('2027-02-09'));
    const meetings = await app.all('team:berg', 'meeting');
    expect(meetings).toMatchObject([
      { noticeDue: '2026-12-08T07:00:00.000Z' },
      // Ten days before is a Saturday.
      { noticeDue: '2027-01-29T07:00:00.000Z' },
    ]);
  });
});
