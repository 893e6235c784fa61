import { onTestFinished, describe, expect, it } from 'vitest';
import type { Store } from '../../bot/app/ports.ts';
import { lifted } from '../../bot/app/deviations/lifted.ts';
import type { CommandOf } from '../../shared/commands/command.ts';
import { value } from '../builders/meeting.ts';
import { emptyStores } from '../builders/stores.ts';
import { accountOf, channels, everybody, type Person } from './road/people.ts';
import { buttonsOf, Road } from './road/road.ts';

const personalNumber = '811218-9876';
const stillHere = 'Det du skrev står kvar här, och bara du ser det.';
const guardSays = 'Texten är inte sparad någonstans. Den ser ut att innehålla ett personnummer';
const notInTeam = 'Du är inte med i det här teamet.';
const notForRole = 'Din roll har inte tillgång till det här.';
const onlyWhenSent = 'Som ersättare ser du mötet när du har blivit skickad dit.';
const onlyCoordinator = 'Det här kan bara samordnaren i teamet göra.';
const onlySteering = 'Det här beslutar teamets styrgrupp.';
const onlyCounty = 'Det här beslutar Länsam. Kansliet kan skriva in beslutet';
const aggregatesOnly = 'Din roll ser sammanställda siffror men aldrig enskilda ärenden.';
const liftedOnly = 'Din roll ser de avvikelser som har lyfts till Länsam.';
const trailsOnly = 'Som granskare ser du loggarna och inget annat.';

type Refused = Readonly<Partial<Record<Person, string>>>;

/** Who is nothing to the team, whatever it is about. */
const outside: Refused = {
  'samordnare-of-are': notInTeam,
  'member-of-bracke': notInTeam,
  'other-steering': notInTeam,
  stranger: notInTeam,
  auditor: trailsOnly,
};
/** Who reads no deviation of the team, but for what has been lifted. */
const inside: Refused = {
  'fk-contact': notForRole,
  'individual-coordinator': notForRole,
  deputy: onlyWhenSent,
  'co-opted': aggregatesOnly,
};
const notYetLifted: Refused = {
  county: liftedOnly,
  office: liftedOnly,
  'process-lead': liftedOnly,
};

/** Everybody is in one of them: whoever may, and whoever is told why not. */
function allBut(may: readonly Person[], refused: Refused): readonly (readonly [Person, string])[] {
  expect([...may, ...Object.keys(refused)].sort()).toEqual([...everybody].sort());
  return Object.entries(refused) as [Person, string][];
}

async function begun(store: Store): Promise<Road> {
  const road = await Road.open(store);
  onTestFinished(() => road.close());
  return road;
}

const about = {
  category: 'ways-of-working',
  text: 'Två kommuner kallar samma handläggare samma förmiddag',
  alsoTouches: 'are',
  structural: 'true',
} as const;

/** By the member's card; the samordnare sends it on. */
async function forwarded(road: Road): Promise<{ teamId: 'berg'; deviationId: string }> {
  const { card = {} } = await road.mention('member', channels.berg, 'avvikelse');
  const done = await road.press('member', card, 'report-deviation', { typed: about });
  expect(done.said).toContain('Tack, rapporten är inne.');
  const [reported] = (await road.everything()) as { id: string }[];
  const of = { teamId: 'berg', deviationId: reported?.id ?? '' } as const;
  expect(await road.tab('samordnare', { verb: 'forward-deviation', ...of })).toBe('');
  await road.pass();
  return of;
}

const action = { text: 'Gemensam tid bokas', owner: 'all', due: '2027-01-31' } as const;
const anchoring = { owner: 'region', due: '2027-01-31' } as const;
const toWeek = 3 * 86_400;

const is = 'STAR Berg: Avvikelsen ”Arbetssätt” från fre 20 nov 2026';

describe.each(emptyStores)('a deviation on its whole road, on %s', (_kind, open) => {
  it('goes by cards from a member’s report by the styrgrupp and Länsam to the channels of the teams', async () => {
    const road = await begun(await open());

    // A member reports, in the team's channel.
    const { card = {} } = await road.mention('member', channels.berg, 'avvikelse');
    const report = (person: Person, typed: Readonly<Record<string, string>>) =>
      road.press(person, card, 'report-deviation', { typed });
    const mayReport = [
      ...(['samordnare', 'member', 'fk-contact', 'deputy', 'individual-coordinator'] as const),
    ];
    const above: Refused = {
      ...{ first: aggregatesOnly, second: aggregatesOnly, 'co-opted': aggregatesOnly },
      ...{ county: aggregatesOnly, office: aggregatesOnly, 'process-lead': aggregatesOnly },
    };
    for (const [person, sentence] of allBut(mayReport, { ...outside, ...above })) {
      const answer = await report(person, about);
      expect(answer.said, person).toContain(sentence);
      if (answer.card !== undefined) expect(answer.said, person).toContain(about.text);
    }
    const secret = `Ring ${personalNumber}`;
    const guarded = await report('member', { ...about, text: secret });
    expect(guarded.said).toContain(guardSays);
    expect(guarded.said).toContain(stillHere);
    expect(guarded.said).toContain(secret);
    const refusedReports = [
      [{ ...about, category: '' }, 'Välj vad avvikelsen gäller.', about.text],
      // Of cards that nobody has drawn so: the client keeps what is typed, as it is answered with a sentence.
      [{ ...about, alsoTouches: 'umea' }, 'Teamet finns inte.', 'Teamet finns inte.'],
      [{ ...about, category: 'weather' }, 'Välj vad avvikelsen gäller.', 'Välj'],
    ] as const;
    for (const [typed, sentence, kept] of refusedReports) {
      const { said } = await report('member', typed);
      expect(said).toContain(sentence);
      expect(said).toContain(kept);
    }
    expect(await road.everything()).toEqual([]);
    expect((await report('member', about)).said).toContain('Tack, rapporten är inne.');
    const [reported] = (await road.everything()) as { id: string }[];
    const of = { teamId: 'berg', deviationId: reported?.id ?? '' } as const;

    // The samordnare puts it in order, in the tab, and leaves it to the styrgrupp.
    const compile: CommandOf<'compile-deviation'> = {
      ...{ verb: 'compile-deviation', ...of, category: about.category, text: about.text },
      ...{ alsoTouches: ['are'], structural: true, managerAsked: true },
    };
    const notTheirs: Refused = {
      ...{ ...outside, ...inside, ...notYetLifted },
      ...{ member: onlyCoordinator, first: onlyCoordinator, second: onlyCoordinator },
    };
    for (const [person, sentence] of allBut(['samordnare'], notTheirs)) {
      expect(await road.tab(person, compile), person).toContain(sentence);
    }
    expect(await road.tab('samordnare', { ...compile, text: secret })).toContain(guardSays);
    expect(await road.tab('samordnare', { ...compile, alsoTouches: ['umea'] })).toContain(
      'Teamet finns inte.',
    );
    expect(await road.tab('samordnare', { ...compile, deviationId: 'nothing' })).toContain(
      'finns inte',
    );
    const decided = { ...of, seen: 1 } as const;
    expect(await road.tab('first', { verb: 'lift-deviation', ...decided })).toContain(
      'Avvikelsen är bara rapporterad än.',
    );
    expect(
      await road.tab('samordnare', { verb: 'end-deviation', ...decided, as: 'solved' }),
    ).toMatch(/når alltid styrgruppen/);
    expect((await road.deviation(of.deviationId)).history).toHaveLength(1);
    expect(await road.tab('samordnare', compile)).toBe('');
    expect(await road.tab('samordnare', { verb: 'forward-deviation', ...of })).toBe('');
    await road.pass(toWeek);
    for (const channel of [channels.berg, channels.are])
      expect(road.told(channel)).toEqual([
        `${is} har sammanställts av samordnaren.`,
        `${is} har lämnats till styrgruppen.`,
      ]);
    expect(road.told(channels.steering)).toEqual([
      `${is} har lämnats till styrgruppen.`,
      'Lägesbild: Styrgrupp Berg–Åre: Veckans lägesbild, mån 23 nov 2026',
    ]);

    // The styrgrupp decides, on its digest.
    const digest = road.standing('digest');
    const steering = { in: channels.steering };
    const act = (person: Person, typed: Readonly<Record<string, string>>) =>
      road.press(person, digest, 'set-deviation-action', { ...steering, typed });
    const before = await road.everything();
    const notSteering = { ...outside, ...inside, ...notYetLifted, member: onlySteering };
    for (const [person, sentence] of allBut(['samordnare', 'first', 'second'], notSteering))
      expect((await act(person, action)).said, person).toContain(sentence);
    for (const [person, sentence] of [
      ['samordnare', onlySteering],
      ['fk-contact', notForRole],
    ] as const) {
      const typed = { text: 'Hur ofta händer det?' };
      const asked = await road.press(person, digest, 'ask-back-deviation', { ...steering, typed });
      expect(asked.said, person).toContain(sentence);
    }
    const refusedActions = [
      [{ ...action, text: secret }, guardSays, secret],
      [{ ...action, due: '2026-11-22' }, 'har redan varit. Välj en senare dag.', action.text],
      [{ ...action, due: '' }, 'Välj när åtgärden ska vara klar.', action.text],
      [{ ...action, owner: '' }, 'Välj vem som ansvarar.', action.text],
      [{ ...action, text: '' }, 'Skriv vad som ska göras, högst 200 tecken.', '2027-01-31'],
    ] as const;
    for (const [typed, sentence, kept] of refusedActions) {
      const answer = await act('first', typed);
      expect(answer.said).toContain(sentence);
      expect(answer.said).toContain(stillHere);
      expect(answer.said).toContain(kept);
    }
    expect(await road.everything()).toEqual(before);
    const [one, other] = await Promise.all([
      act('first', action),
      act('second', { ...action, text: 'Handläggaren väljer dag' }),
    ]);
    const [won, lost] = one.said.includes('Någon hann före') ? [other, one] : [one, other];
    expect(won.said).toContain('åtgärd beslutad av styrgruppens ledamot för');
    expect(lost.said).toContain('Någon hann före: åtgärd beslutad av styrgruppens ledamot för');
    expect(lost.said).toContain(lost === one ? action.text : 'Handläggaren väljer dag');
    const acted = await road.deviation(of.deviationId);
    expect(acted.history.map(({ type }) => type)).toEqual([
      ...['reported', 'compiled', 'forwarded', 'action-set'],
    ]);
    await road.pass();
    for (const channel of [channels.berg, channels.are])
      expect(road.told(channel)).toEqual([
        `${is} har fått en åtgärd av styrgruppen. Ansvarig: Alla parter. Klart senast sön 31 jan 2027.`,
      ]);

    // It is more than the styrgrupp's, says one of it in the tab. What another types meanwhile on the card has no form any more,
    // and is there all the same.
    const up = { verb: 'lift-deviation', ...of, seen: 4 } as const;
    expect(await road.tab('second', up)).toBe('');
    const late = await act('first', { ...action, text: 'Kallelserna samordnas' });
    expect(late.said).toContain('Någon hann före: lyft till Länsam av styrgruppens ledamot för');
    expect(late.said).toContain('Kallelserna samordnas');
    expect(buttonsOf(late.card ?? {})).toEqual([]);
    await road.pass();
    for (const channel of [channels.berg, channels.are])
      expect(road.told(channel)).toEqual([`${is} har lyfts till Länsam.`]);

    // Länsam takes it on, and ends it, on its card.
    const matter = road.standing('county-matter');
    const county = { in: channels.county };
    const anchor = (person: Person, typed: Readonly<Record<string, string>>) =>
      road.press(person, matter, 'anchor-deviation', { ...county, typed });
    const lying = await road.everything();
    const notCounty: Refused = {
      ...{ ...outside, ...inside, samordnare: onlyCounty, member: onlyCounty },
      ...{ first: onlyCounty, second: onlyCounty, 'process-lead': onlyCounty },
    };
    for (const [person, sentence] of allBut(['county', 'office'], notCounty)) {
      const answer = await anchor(person, anchoring);
      expect(answer.said, person).toContain(sentence);
      expect(answer.said, person).toContain(stillHere);
    }
    const refusedAnchors = [
      [{ ...anchoring, due: '2026-11-22' }, 'har redan varit. Välj en senare dag.', 'region'],
      [{ ...anchoring, due: '' }, 'Välj när det ska vara klart.', 'region'],
      [{ ...anchoring, owner: '' }, 'Välj vem som förankrar.', '2027-01-31'],
    ] as const;
    for (const [typed, sentence, kept] of refusedAnchors) {
      const answer = await anchor('county', typed);
      expect(answer.said).toContain(sentence);
      expect(answer.said).toContain(`"value":"${kept}"`);
    }
    expect(await road.everything()).toEqual(lying);
    expect((await anchor('county', anchoring)).said).toContain(
      'Förankras av Region Jämtland Härjedalen senast sön 31 jan 2027',
    );
    await road.pass();
    const anchored = `${is} ska förankras, enligt Länsam. Förankras av Region Jämtland Härjedalen senast sön 31 jan 2027.`;
    for (const channel of [channels.berg, channels.are, channels.steering])
      expect(road.told(channel)).toEqual([anchored]);

    const passOn = { ...county, data: { as: 'passed-on' } };
    const stale = await road.press('county', matter, 'end-deviation', passOn);
    expect(stale.said).toContain('Någon hann före');
    const ended = await road.press(
      'county',
      road.standing('county-matter'),
      'end-deviation',
      passOn,
    );
    expect(ended.said).toContain('Besvarat av Länsam');
    expect(buttonsOf(ended.card ?? {})).toEqual([]);
    await road.pass();
    for (const channel of [channels.berg, channels.are, channels.steering])
      expect(road.told(channel)).toEqual([`${is} har lämnats vidare inom en organisation.`]);
    // Each in its own channel, and nothing elsewhere.
    expect(road.told(channels.bracke)).toEqual([]);
    expect(road.told(channels.otherSteering)).toEqual([]);
    expect(JSON.stringify(await road.app.all('team:berg', 'deviation'))).not.toContain(
      personalNumber,
    );
    expect(JSON.stringify(road.app.messenger.sent)).not.toContain(personalNumber);
  });

  it('goes by those who keep the minutes and by the tab, and each card shows what was decided there', async () => {
    const road = await begun(await open());
    const of = await forwarded(road);
    await road.pass(toWeek);
    const steering = { in: channels.steering };
    const digest = road.standing('digest');

    // The samordnare writes down what the styrgrupp has decided, and one of it confirms that on the card.
    const late = { ...of, seen: 2 } as const;
    expect(await road.tab('samordnare', { verb: 'lift-deviation', ...late })).toBe('');
    const second = await road.press('second', digest, 'end-deviation', steering);
    expect(second.said).toContain(
      'Någon hann före: lyft till Länsam av samordnaren som styrgruppens sekreterare',
    );
    const confirm = 'confirm-deviation-decision';
    const shown = second.card ?? {};
    const before = await road.everything();
    const notSteering = { ...outside, ...inside, samordnare: onlySteering, member: onlySteering };
    const notConfirming = { ...notSteering, county: onlySteering, office: onlySteering };
    for (const [person, sentence] of allBut(['first', 'second'], {
      ...notConfirming,
      'process-lead': onlySteering,
    })) {
      const { said } = await road.press(person, shown, confirm, steering);
      expect(said, person).toContain(sentence);
    }
    expect(await road.everything()).toEqual(before);
    const confirmed = await road.press('first', shown, confirm, steering);
    expect(confirmed.said).toContain('lyft till Länsam');
    const again = await road.press('second', shown, confirm, steering);
    expect(again.said).toContain('Någon hann före');
    await road.pass();
    expect((await road.deviation(of.deviationId)).history.map(({ type }) => type)).toEqual([
      ...['reported', 'forwarded', 'lifted', 'confirmed'],
    ]);
    road.told(channels.berg);
    road.told(channels.county);

    // Länsam decides on its page, and its card is drawn anew.
    const matter = road.standing('county-matter');
    const page = value(await lifted(road.app, accountOf('county')));
    const [row] = page.waiting;
    expect(row?.row.can).toMatchObject({
      anchor: true,
      ends: ['solved', 'passed-on', 'other-forum'],
    });
    const seen = row?.row.seen ?? 0;
    const inTab = { verb: 'anchor-deviation', ...of, seen, ...anchoring } as const;
    for (const [person, sentence] of [
      ['samordnare', onlyCounty],
      ['first', onlyCounty],
      ['process-lead', onlyCounty],
      ['fk-contact', notForRole],
      ['co-opted', aggregatesOnly],
      ['other-steering', notInTeam],
    ] as const)
      expect(await road.tab(person, inTab), person).toContain(sentence);
    expect(await road.tab('county', { ...inTab, due: '2026-11-22' })).toContain('har redan varit');
    expect(await road.tab('county', inTab)).toBe('');
    await road.pass();
    expect(road.told(channels.county)).toEqual([
      expect.stringContaining('(ritat om) Att ta ställning till i Länsam'),
    ]);
    const county = { in: channels.county };
    const redrawn = road.standing('county-matter');
    expect(JSON.stringify(redrawn)).toContain('Förankras av Region Jämtland Härjedalen');
    const stale = await road.press('county', matter, 'end-deviation', county);
    expect(stale.said).toContain('Någon hann före: ');
    expect(stale.said).toContain('Förankras av Region Jämtland Härjedalen');

    // The kansli writes down how it ended, and Länsam confirms it on its card.
    const end = { verb: 'end-deviation', ...of, seen: seen + 1, as: 'solved' } as const;
    expect(await road.tab('office', end)).toBe('');
    await road.pass();
    expect(road.told(channels.county).toSorted()).toEqual([
      expect.stringContaining('(ritat om) Beslut att bekräfta i Länsam'),
      expect.stringMatching(/^Beslut att bekräfta i Länsam/),
    ]);
    const toConfirm = road.standing('county-matter');
    for (const [person, sentence] of [
      ['office', onlyCounty],
      ['samordnare', onlyCounty],
      ['first', onlyCounty],
      ['fk-contact', notForRole],
      ['co-opted', aggregatesOnly],
      ['other-steering', notInTeam],
    ] as const)
      expect((await road.press(person, toConfirm, confirm, county)).said, person).toContain(
        sentence,
      );
    const done = await road.press('county', toConfirm, confirm, county);
    expect(done.said).toContain('Besvarat av Länsam');
    await road.pass();
    // Both cards say so, and nobody is told twice.
    expect(road.told(channels.county).map((said) => said.split(':')[0])).toEqual([
      ...['(ritat om) Besvarat av Länsam', '(ritat om) Besvarat av Länsam'],
    ]);
    for (const channel of [channels.berg, channels.are])
      expect(road.told(channel).filter((said) => said.includes('har tagits om hand'))).toHaveLength(
        1,
      );
    expect(value(await lifted(road.app, accountOf('county'))).waiting).toEqual([]);
  });
});
