import { describe, expect, it } from 'vitest';
import { casePage } from '../../../../bot/app/cases/case-page.ts';
import { extract } from '../../../../bot/app/retention/extract.ts';
import { af, coordinatorAccount } from '../people.ts';
import { caseIds, situation } from '../situation.ts';

const at = { teamId: 'berg', reference: caseIds.onAgenda };

describe('a registerutdrag', () => {
  it('is all that is stored under a reference: the case, its places on agendas, and who has seen it', async () => {
    const { app } = await situation();
    await casePage(app, af, at);
    const found = await extract(app, coordinatorAccount, at);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.fileName).toBe('registerutdrag-BER-2026-001.json');
    expect(JSON.parse(found.value.text)).toMatchObject({
      registerutdrag: caseIds.onAgenda,
      ärende: await app.store
        .read('team:berg', 'case', caseIds.onAgenda)
        .then((stored) => stored?.body),
      möten: [{ datum: 'mån 7 dec 2026', punkter: [{ reference: caseIds.onAgenda }] }],
      logg: [
        { vad: 'Läste ett ärende', vem: 'Arbetsförmedlare (AF)' },
        { vad: 'Tog ut ett registerutdrag', vem: 'Samordnare (kommunen)' },
      ],
    });
  });

  it('has nothing of any other case', async () => {
    const { app } = await situation();
    const found = await extract(app, coordinatorAccount, at);
    const text = found.ok ? found.value.text : '';
    expect(new Set(text.match(/BER-2026-\d{3}/g))).toEqual(new Set([caseIds.onAgenda]));
  });

  it('is for the samordnare of the team alone', async () => {
    const { app } = await situation();
    for (const account of [af, 'demo/office', 'demo/county', 'demo/stranger'])
      expect(await extract(app, account, at)).toMatchObject({
        ok: false,
        error: { code: 'denied' },
      });
  });
});
