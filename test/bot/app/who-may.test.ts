import { describe, expect, it } from 'vitest';
import { handlers } from '../../../bot/app/run/handlers.ts';
import type { Command, Verb } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { coordinatorAccount, everyone } from './people.ts';
import { situation } from './situation.ts';
import { verbs } from './verbs.ts';

describe('the verbs', () => {
  it.each(Object.keys(handlers) as Verb[])(
    '%s is for those the access table names',
    async (verb) => {
      const { may, refused = [], hidden = [], of } = verbs[verb];
      const became: [string, string][] = [];
      for (const account of everyone) {
        const { app, places } = await situation();
        const command: Command = of(places);
        const result = await app.run(command, account);
        became.push([account, result.ok ? 'done' : outcomeOf(result.error)]);
      }
      const expected = everyone.map((account) => {
        if (may.includes(account)) return [account, 'done'];
        if (hidden.includes(account)) return [account, 'not there'];
        // The federation is there already, whoever asks; and nothing is decided yet that could be undone.
        const isRefused =
          verb === 'create-federation' ||
          (verb === 'undo-decision' && account === coordinatorAccount) ||
          refused.includes(account);
        return [account, isRefused ? 'refused' : 'denied'];
      });
      expect(became).toEqual(expected);
    },
  );

  it('write nothing at all for one who is denied', async () => {
    for (const verb of Object.keys(handlers) as Verb[]) {
      const { app, places } = await situation();
      await app.run(verbs[verb].of(places), 'demo/stranger');
      expect(await app.all('team:berg', 'audit')).toEqual([]);
      expect(await app.all('federation', 'audit')).toEqual([]);
      expect(await app.all('team:berg', 'job')).toEqual([]);
    }
  });

  it('count once, whatever they do, when the same click comes twice', async () => {
    for (const verb of Object.keys(handlers) as Verb[]) {
      const account = verbs[verb].may[0];
      if (account === undefined) continue;
      const { app, places } = await situation();
      const command = verbs[verb].of(places);
      const first = await app.run(command, account, 'one-and-the-same');
      const second = await app.run(command, account, 'one-and-the-same');
      expect([verb, first]).toMatchObject([verb, { ok: true, value: { status: 'done' } }]);
      const ids = first.ok ? first.value.ids : {};
      // Where the state says it all (a setting, an answer), the second finds nothing to do.
      expect([verb, second]).toMatchObject([verb, { ok: true, value: { ids } }]);
      const scope = verb in federationVerbs ? 'federation' : 'team:berg';
      expect([verb, await app.all(scope, 'audit')]).toMatchObject([verb, [{ verb }]]);
    }
  });
});

function outcomeOf(refusal: Refusal): 'denied' | 'not there' | 'refused' {
  if (refusal.code === 'denied') return 'denied';
  return refusal.code === 'not-found' &&
    ['case', 'ruling', 'document', 'contact', 'milestone'].includes(refusal.what)
    ? 'not there'
    : 'refused';
}

const federationVerbs: Partial<Record<Verb, true>> = {
  'spread-example': true,
  'publish-example': true,
  'withdraw-example': true,
  'form-work-group': true,
  'report-work-group': true,
  'end-work-group': true,
  'open-revision': true,
  'comment-revision': true,
  'close-revision': true,
  'create-steering-group': true,
  'choose-chair': true,
  'set-digest-rhythm': true,
  'regroup-steering': true,
  'withdraw-regrouping': true,
  'assign-role': true,
  'end-role': true,
  'create-team': true,
  'add-member': true,
  'end-member': true,
  'link-member': true,
  'set-team-settings': true,
  'set-nudges': true,
  'set-decision-nudges': true,
  'connect-channel': true,
  'disconnect-fk-channel': true,
  'plan-gathering': true,
  'change-gathering': true,
  'cancel-gathering': true,
  'answer-gathering': true,
  'add-gathering-topic': true,
  'remove-gathering-topic': true,
  'open-gathering': true,
  'attend-gathering': true,
  'decide-gathering': true,
  'confirm-gathering-decision': true,
  'anchor-gathering-decision': true,
  'close-gathering': true,
  'acknowledge-gathering': true,
  'ask-gathering-people': true,
  'tell-gathering': true,
  'ask-ruling': true,
  'decide-ruling': true,
  'note-ruling': true,
  'replace-ruling': true,
  'confirm-ruling': true,
  'end-ruling': true,
  'appoint-coordinator': true,
  'withdraw-appointment': true,
  'publish-document': true,
  'publish-document-version': true,
  'change-document': true,
  'withdraw-document': true,
  'restore-document': true,
  'add-contact': true,
  'change-contact': true,
  'end-contact': true,
  'add-milestone': true,
  'change-milestone': true,
  'begin-milestone': true,
  'reach-milestone': true,
  'drop-milestone': true,
  'take-back-milestone': true,
  'ask-board-question': true,
  'answer-board-question': true,
  'settle-board-question': true,
  'reopen-board-question': true,
  'withdraw-board-question': true,
  'change-board-question': true,
  'change-board-answer': true,
  'withdraw-board-answer': true,
  'restore-board-answer': true,
  'add-offer': true,
  'change-offer': true,
  'confirm-offer': true,
  'end-offer': true,
  'open-calendar-feed': true,
  'end-calendar-feed': true,
  'ask-offers': true,
  'enter-costs': true,
  'enter-posts': true,
  'enter-assistance': true,
  'enter-survey': true,
  'enter-capital': true,
  'withdraw-entered': true,
  'import-entered': true,
  'draft-rules': true,
  'change-rules': true,
  'publish-rules': true,
  'withdraw-rules': true,
  'register-retention': true,
  'begin-retention': true,
  'end-retention': true,
};
