import { describe, expect, it } from 'vitest';
import { fkParts } from '../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../shared/rules/planning-form.ts';
import { presentPlanningTable } from '../../../shared/rules/present-planning-table.ts';
import { goalCodes, goalKinds } from '../../../shared/rules/goals.ts';
import { presentRules } from '../../../shared/rules/present-rules.ts';
import type { RuleKind, RuleVersion } from '../../../shared/rules/version.ts';
import { presentTargets } from '../../../shared/teams/present-targets.ts';
import { aPlanDraft, aRuleDraft, builtInVersionsThen } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const teams = [{ id: 'berg', name: 'STAR Berg' }];

function versionsOf(
  kind: RuleKind,
  {
    today = '2026-11-20',
    versions = builtInVersionsThen,
    drafts = false,
  }: {
    readonly today?: string;
    readonly versions?: readonly RuleVersion[];
    readonly drafts?: boolean;
  } = {},
) {
  const may = { draft: drafts, publish: false };
  const shown = presentRules({ versions, teams, may, today });
  return shown.kinds.find((one) => one.kind === kind)?.versions ?? [];
}

function section(kind: RuleKind, id: string, title: string) {
  const found = versionsOf(kind)
    .find((one) => one.id === id)
    ?.sections.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no section ${title}`);
  return found.lines.map(({ label, text, ours }) =>
    [text === '' ? label : `${label}: ${text}`, ...(ours === true ? ['*'] : [])]
      .join(' ')
      .replaceAll('\u00a0', ' '),
  );
}

const ofSet = (id: string, title: string) => section('rule-set', id, title);
const ofPlan = (title: string) => section('yearly-plan', '2026', title);

describe('the versions', () => {
  it('are shown the newest first, with when each holds', () => {
    const on = (today: string) =>
      versionsOf('rule-set', { today }).map(({ title, versionText, standing, validText }) => [
        title,
        versionText,
        standing,
        validText,
      ]);
    expect(on('2026-11-20')).toEqual([
      ['Verksamhetsbeskrivning STAR 2026', 'Version 2', 'in-force', 'Gäller från ons 1 juli 2026'],
      [
        'STAR-överenskommelsen 2025',
        'Version 1',
        'earlier',
        'Gällde till och med tis 30 juni 2026',
      ],
    ]);
    expect(on('2026-06-30')).toEqual([
      ['Verksamhetsbeskrivning STAR 2026', 'Version 2', 'coming', 'Börjar gälla ons 1 juli 2026'],
      [
        'STAR-överenskommelsen 2025',
        'Version 1',
        'in-force',
        'Gäller till och med tis 30 juni 2026',
      ],
    ]);
  });

  it('of a plan hold from the beginning of its year, and on into a year that has none, which is said', () => {
    const on = (today: string) =>
      versionsOf('yearly-plan', { today }).map(({ standing, validText }) => [standing, validText]);
    expect(on('2025-12-31')).toEqual([['coming', 'Börjar gälla tors 1 jan 2026']]);
    expect(on('2026-01-01')).toEqual([['in-force', 'Gäller från tors 1 jan 2026']]);
    expect(on('2027-01-01')).toEqual([
      [
        'in-force',
        'Gäller från tors 1 jan 2026. Ingen plan för 2027 är publicerad, så den här gäller tills vidare',
      ],
    ]);
  });

  it('say what in them is a copy, a reading or our own choice', () => {
    const [newest, oldest] = versionsOf('rule-set');
    expect(newest?.assumptions[0]).toMatch(/kopia av överenskommelsen 2025/);
    expect(oldest?.assumptions.join(' ')).not.toContain('kopia');
    for (const { assumptions } of [newest, oldest].flatMap((one) => one ?? [])) {
      expect(assumptions).toContain(
        'Att Arbetsförmedlingen ansvarar vid a-kassa och aktivitetsstöd är vår läsning.',
      );
      expect(assumptions.filter((one) => one.includes('vårt val'))).toHaveLength(5);
    }
  });

  it('of one kind have the same headings, and no heading without a line', () => {
    const titles = versionsOf('rule-set').map(({ sections }) => sections.map(({ title }) => title));
    expect(titles[0]).toEqual(titles[1]);
    for (const kind of ['rule-set', 'yearly-plan'] as const)
      for (const { sections } of versionsOf(kind))
        for (const { lines } of sections) expect(lines.length).toBeGreaterThan(0);
  });

  it('that replaced another before it ever held leave that one out of force', () => {
    const published = (id: string, version: number): RuleVersion => ({
      ...aRuleDraft,
      id,
      version,
      state: 'published',
      current: { status: 'published', from: '2027-01-01' },
    });
    const versions = [...builtInVersionsThen, published('v3', 3), published('v4', 4)];
    const standings = versionsOf('rule-set', { versions }).map(({ id, standing, validText }) => [
      id,
      standing,
      validText,
    ]);
    expect(standings).toEqual([
      ['v4', 'coming', 'Börjar gälla fre 1 jan 2027'],
      ['v3', 'never', 'Skulle ha börjat gälla fre 1 jan 2027'],
      ['2026', 'in-force', 'Gäller från ons 1 juli 2026 till och med tors 31 dec 2026'],
      ['2025', 'earlier', 'Gällde till och med tis 30 juni 2026'],
    ]);
  });

  it('that are drafts are for those who write them, first of all', () => {
    const versions = [...builtInVersionsThen, aRuleDraft];
    expect(versionsOf('rule-set', { versions })).toHaveLength(2);
    const [draft] = versionsOf('rule-set', { versions, drafts: true });
    expect(draft).toMatchObject({
      standing: 'draft',
      standingText: 'Utkast',
      validText: 'Påbörjat tors 19 nov 2026',
      draft: { basedOn: 1, earliest: '2026-11-21' },
      compared: { title: 'Verksamhetsbeskrivning STAR 2026, version 2', differences: [] },
    });
  });

  it('say that they know more than this program, where they do', () => {
    const versions = builtInVersionsThen.map((one) => ({
      ...one,
      setApart: ['closingReasons: c1-abroad'],
    }));
    expect(versionsOf('rule-set', { versions })[0]?.setApartText).toBe(
      '1 uppgift i versionen känner programmet inte till. De används inte.',
    );
  });

  it('offer this year and the next to draft a plan for, to those who may', () => {
    const draftable = (draft: boolean, versions = builtInVersionsThen) =>
      presentRules({
        versions,
        teams,
        may: { draft, publish: false },
        today: '2026-11-20',
      }).kinds.map(({ canDraft }) => canDraft);
    expect(draftable(true)).toEqual([{ years: [] }, { years: [2026, 2027] }]);
    expect(draftable(false)).toEqual([undefined, undefined]);
    // One draft at a time.
    const drafts = [...builtInVersionsThen, aRuleDraft, aPlanDraft];
    expect(draftable(true, drafts)).toEqual([undefined, { years: [2026] }]);
    const ofThisYear = { ...aPlanDraft, id: 'v3', version: 3, year: 2026 };
    expect(draftable(true, [...drafts, ofThisYear])).toEqual([undefined, undefined]);
  });
});

describe('what a rule set decides', () => {
  it('is when the meeting’s letters go out and how long it is', () => {
    expect(ofSet('2026', 'Mötet och kallelsen')).toEqual([
      'Förfrågan om ärenden: 14 dagar före mötet, till alla medlemmar *',
      'Kallelse: 7 dagar före mötet, tidigare om dagen infaller på en helg',
      'Påminnelse: 3 dagar före mötet, till den som inte har svarat *',
      'Klockslag för utskick: kl. 08.00 *',
      'Mötets längd: Minst 180 minuter utan lunch',
    ]);
  });

  it('is whom the team is for, by age, criterion and level', () => {
    expect(ofSet('2026', 'Vem som kan få stöd')).toEqual([
      'Yngsta ålder: 16 år',
      'Äldsta ålder: 64 år',
      'Räknas som unga: Till och med 29 år',
    ]);
    expect(ofSet('2026', 'Kriterier för att ta emot ett ärende')).toHaveLength(6);
    expect(ofSet('2025', 'Processnivåer')).toHaveLength(3);
  });

  it('is which functions every team has, and that must be there for a meeting to have everybody', () => {
    expect(ofSet('2025', 'Bemanning och närvaro')).toEqual([
      'Samordnare',
      'Arbetsförmedlare',
      'Rehabkoordinator primärvård',
      'Rehabkoordinator psykiatri',
      'Handläggare IFO',
      'Arbetskonsulent AME',
    ]);
  });

  it('is which authority carries the case for each livelihood', () => {
    const lines = ofSet('2026', 'Ärendebärare efter försörjning');
    expect(lines).toHaveLength(11);
    expect(lines).toContain('Försörjningsstöd: Handläggare IFO');
    expect(lines).toContain('Livränta: Försäkringskassan');
    expect(lines).toContain('Etableringsersättning: Arbetsförmedlingen');
    expect(lines).toContain('Studiestöd: Inget förslag');
  });

  it('is how a case can be closed', () => {
    expect(ofSet('2026', 'Avslutsorsaker')).toHaveLength(9);
  });

  it('is when a case alarms, and when an offer has to be confirmed', () => {
    expect(ofSet('2026', 'Larm')).toEqual([
      'Ingen uppföljning bokad: Larmar efter 30 dagar *',
      'Ingen insats påbörjad: Larmar efter 6 månader *',
      'Länge i teamet: Larmar efter 24 månader *',
      'Förmötet, när inget möte är planerat: Ska vara klart inom 28 dagar *',
      'Styrgruppens beslut: Den som ansvarar påminns 7 dagar före sista dagen *',
      'Insats i utbudskartan: Behöver bekräftas efter 180 dagar *',
    ]);
  });

  it('is what is hidden outside the team', () => {
    expect(ofSet('2025', 'Små antal')).toEqual([
      'Minsta antal som visas: Antal under 5 personer visas inte utanför teamet (..), och inte heller det som de kan räknas fram av *',
      'Andelar: Visas i procent först när de bygger på minst 10 personer *',
      'Mediantider: Visas utanför teamet först när de bygger på minst 3 personer *',
    ]);
  });

  it('is which roles are apart and how many styrgrupper there are', () => {
    const roles = (id: string) => ofSet(id, 'Roller och grupper');
    const apart = 'Individkoordinatorn är en annan person än samordnaren';
    expect(roles('2025')[0]).toBe(`${apart}: Nej, det får vara samma person`);
    expect(roles('2026')[0]).toBe(
      `${apart}: Ja. När en person har båda rollerna varnas det för det.`,
    );
    expect(roles('2025')[1]).toMatch(/^Lokala styrgrupper i länet: 8\./);
    expect(roles('2026')[1]).toMatch(/^Lokala styrgrupper i länet: 4\./);
  });

  it('leaves the target range to each team', () => {
    const shown = presentTargets(
      [aTeam().build(), aTeam().named('STAR Bräcke', 'BRA').aimingAt(15, 20).build()],
      '2026-11-20',
    );
    expect(shown.lines).toEqual([
      { label: 'STAR Berg', text: 'Inte satt' },
      { label: 'STAR Bräcke', text: '15–20 ärenden' },
    ]);
  });
});

describe('what a yearly plan decides', () => {
  it('is the eleven goals of 2026, each with what it aims at, where it is measured and how often', () => {
    expect(ofPlan('Mål')).toEqual([
      'Deltagarna upplever inflytande: Minst 85 %, mäts i NNS-enkäterna, per år',
      'Deltagarna är med i sin egen planering: Minst 60 %, räknas av det som görs här, per halvår',
      'Till arbete eller studier vid avslut: Minst 35 %, räknas av det som görs här, per halvår',
      'Vidare till Arbetsförmedlingens insatser: Minst 15 %, räknas av det som görs här, per halvår',
      'Deltagarna är mer redo för arbete: Minst 60 %, mäts i NNS-enkäterna, per år',
      'Deltagare i länet: Minst 250, räknas av det som görs här, per år',
      'Det finns rutiner för jämställdhet: Minst 60 %, mäts i NNS-enkäterna, per år',
      'Strukturen stödjer relationerna: Minst 80 %, mäts i NNS-enkäterna, per år',
      'Förståelse över sektorsgränserna: Minst 85 %, mäts i NNS-enkäterna, per år',
      'Cheferna ser en utveckling: Minst 70 %, mäts i NNS-enkäterna, per år',
      'Eget kapital i förhållande till avgifterna: Högst omkring 20 %, mäts i förbundets ekonomi, per år',
    ]);
  });

  it('is the priority groups, which do not order the queue unless it ranks them', () => {
    expect(ofPlan('Prioriterade grupper')).toEqual([
      'Sjukpenning',
      'Aktivitetsersättning',
      'Försörjningsstöd',
      'Ingen offentlig försörjning',
      'Unga (16–29 år)',
      'Grupperna går före i kön: Nej, de märks ut och räknas men ändrar inte köns ordning',
    ]);
  });

  it('is the periods that are reported, and the posts that are funded where', () => {
    expect(ofPlan('Rapporter')).toEqual([
      'Redovisas per: halvår, år och tertial',
      'Årets uppgifter om kostnader, tjänster och försörjningsstöd: Matas in inom 31 dagar efter årsskiftet *',
      'Resultat av NNS-enkäterna: Efterfrågas från 30 dagar före årets slut *',
      'Teamets rapport: Lämnas inom 31 dagar efter halvåret *',
      'Styrgruppens och länets rapport: Lämnas inom 62 dagar efter perioden *',
    ]);
    expect(ofPlan('Finansierade tjänster')).toEqual(['Inga tjänster är angivna']);
  });

  it('measures no goal of the surveys here', () => {
    const surveys = goalCodes.filter((code) => goalKinds[code].measuredBy === 'survey');
    expect(surveys.map((code) => code.split('-')[0])).toEqual([
      'm1',
      'm5',
      'm7',
      'm8',
      'm9',
      'm10',
    ]);
  });
});

describe('the table of the planning meeting', () => {
  it('is the handbook’s, row by row', () => {
    expect(
      presentPlanningTable().map(({ fkText, bothText, resultText }) => [
        fkText,
        bothText,
        resultText,
      ]),
    ).toEqual([
      [
        'Försäkringskassan är ärendebärare',
        'Båda deltar',
        'Två former gäller samtidigt: Avstämningsmöte och SIP. SIP föreslås, teamet väljer.',
      ],
      ['Försäkringskassan är ärendebärare', 'Inte båda', 'Avstämningsmöte'],
      ['Försäkringskassan deltar', 'Båda deltar', 'SIP'],
      [
        'Försäkringskassan deltar',
        'Inte båda',
        'Ingen regel finns. Teamet väljer och skriver varför.',
      ],
      ['Försäkringskassan deltar inte', 'Båda deltar', 'SIP'],
      ['Försäkringskassan deltar inte', 'Inte båda', 'Flerpartsmöte'],
    ]);
  });

  it('says of “not both” what holds when one of the two takes part as well', () => {
    for (const fk of fkParts) {
      const neither = planningVerdict({ fk, healthCare: false, socialServices: false });
      expect(planningVerdict({ fk, healthCare: true, socialServices: false })).toEqual(neither);
      expect(planningVerdict({ fk, healthCare: false, socialServices: true })).toEqual(neither);
    }
  });
});
