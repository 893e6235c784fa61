import { describe, expect, it } from 'vitest';
import { fkParts } from '../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../shared/rules/planning-form.ts';
import { goalCodes, goalKinds } from '../../../shared/rules/goals.ts';
import { presentRules } from '../../../shared/rules/present-rules.ts';
import { ruleSets } from '../../../shared/rules/rule-set.ts';
import { aTeam } from '../../builders/team.ts';

const teams = [aTeam().build(), aTeam().named('STAR Bräcke', 'BRA').aimingAt(15, 20).build()];
const view = presentRules({ teams, today: '2026-11-20' });

function section(code: string, title: string, of = view) {
  const found = of.sets
    .find((set) => set.code === code)
    ?.sections.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no section ${title}`);
  return found.lines.map(({ label, text }) =>
    (text === '' ? label : `${label}: ${text}`).replaceAll('\u00a0', ' '),
  );
}

describe('the rule sets', () => {
  it('are both shown, the newest first, with when each is in force', () => {
    const on = (today: string) =>
      presentRules({ teams, today }).sets.map(({ title, validText, inForce }) => [
        title,
        validText,
        inForce,
      ]);
    expect(on('2026-11-20')).toEqual([
      ['Verksamhetsbeskrivning STAR 2026', 'Gäller från ons 1 juli 2026', true],
      ['STAR-överenskommelsen 2025', 'Gällde till och med tis 30 juni 2026', false],
    ]);
    expect(on('2026-06-30')).toEqual([
      ['Verksamhetsbeskrivning STAR 2026', 'Börjar gälla ons 1 juli 2026', false],
      ['STAR-överenskommelsen 2025', 'Gäller till och med tis 30 juni 2026', true],
    ]);
  });

  it('say what in them is a copy, a reading or our own choice', () => {
    const [newest, oldest] = view.sets;
    expect(newest?.assumptions[0]).toMatch(/kopia av överenskommelsen 2025/);
    expect(oldest?.assumptions.join(' ')).not.toContain('kopia');
    for (const set of view.sets) {
      expect(set.assumptions).toContain(
        'Att Arbetsförmedlingen ansvarar vid a-kassa och aktivitetsstöd är vår läsning.',
      );
      expect(set.assumptions.join(' ')).toContain(
        'Försäkringskassan bara är ärendebärare i ärenden som den själv har aktualiserat',
      );
      expect(set.assumptions.filter((one) => one.includes('vårt val'))).toHaveLength(4);
    }
  });

  it('have the same headings, and no heading without a line', () => {
    const titles = view.sets.map(({ sections }) => sections.map(({ title }) => title));
    expect(titles[0]).toEqual(titles[1]);
    for (const { sections } of view.sets)
      for (const { lines } of sections) expect(lines.length).toBeGreaterThan(0);
  });
});

describe('what a rule set decides', () => {
  it('is when the meeting’s letters go out and how long it is', () => {
    expect(section('2026', 'Mötet och kallelsen')).toEqual([
      'Förfrågan om ärenden: 14 dagar före mötet, till alla medlemmar',
      'Kallelse: 7 dagar före mötet kl. 08.00, tidigare om dagen infaller på en helg',
      'Påminnelse: 3 dagar före mötet, till den som inte har svarat',
      'Mötets längd: Minst 180 minuter utan lunch',
    ]);
  });

  it('is whom the team is for, by age, criterion, priority and level', () => {
    expect(section('2026', 'Vem som kan få stöd')).toEqual([
      'Arbetsför ålder: 16–64 år',
      'Unga: 16–29 år',
    ]);
    expect(section('2026', 'Kriterier för att ta emot ett ärende')).toHaveLength(6);
    expect(section('2026', 'Prioriterade grupper')).toEqual([
      'Sjukpenning',
      'Aktivitetsersättning',
      'Försörjningsstöd',
      'Ingen offentlig försörjning',
      'Unga (16–29 år)',
    ]);
    expect(section('2025', 'Prioriterade grupper')).toEqual(['Inga grupper är prioriterade']);
    expect(section('2025', 'Processnivåer')).toHaveLength(3);
  });

  it('is which authority carries the case for each livelihood', () => {
    const lines = section('2026', 'Ärendebärare efter försörjning');
    expect(lines).toHaveLength(11);
    expect(lines).toContain('Försörjningsstöd: Handläggare IFO');
    expect(lines).toContain('Livränta: Försäkringskassan');
    expect(lines).toContain('Etableringsersättning: Arbetsförmedlingen');
    expect(lines).toContain('Studiestöd: Inget förslag');
  });

  it('is how a case can be closed', () => {
    expect(section('2026', 'Avslutsorsaker')).toHaveLength(9);
  });

  it('is when a case alarms, and when an offer has to be confirmed', () => {
    expect(section('2026', 'Larm')).toEqual([
      'Ingen uppföljning bokad: Larmar efter 30 dagar',
      'Ingen insats påbörjad: Larmar efter 6 månader',
      'Länge i teamet: Larmar efter 24 månader',
      'Förmötet, när inget möte är planerat: Ska vara klart inom 28 dagar',
      'Insats i utbudskartan: Behöver bekräftas efter 180 dagar',
    ]);
  });

  it('is what is reported when, and what is hidden outside the team', () => {
    expect(section('2025', 'Rapporter och små antal')).toEqual([
      'Redovisas per: tertial och år',
      'Små antal: Antal 1–4 visas inte utanför teamet (..), och inte heller det som de kan räknas fram av',
      'Andelar: Visas i procent först när de bygger på minst 10 personer.',
    ]);
    expect(section('2026', 'Rapporter och små antal')[0]).toBe(
      'Redovisas per: halvår, år och tertial',
    );
  });

  it('is which roles are apart and how many styrgrupper there are', () => {
    const roles = (code: string) => section(code, 'Roller och grupper');
    expect(roles('2025')[0]).toBe('Individkoordinator: Får vara samma person som samordnaren');
    expect(roles('2026')[0]).toMatch(/^Individkoordinator: En annan roll än samordnaren/);
    expect(roles('2025')[1]).toMatch(/^Lokala styrgrupper i länet: 8\./);
    expect(roles('2026')[1]).toMatch(/^Lokala styrgrupper i länet: 4\./);
  });

  it('leaves the target range to each team', () => {
    expect(section('2026', 'Målspann för samtidiga ärenden')).toEqual([
      'STAR Berg: Inte satt',
      'STAR Bräcke: 15–20 ärenden',
    ]);
  });
});

describe('the goals', () => {
  it('are the eleven of 2026, each with what it aims at, where it is measured and how often', () => {
    expect(section('2026', 'Mål')).toEqual([
      'M1 Deltagarna upplever inflytande: Minst 85 %, mäts i NNS-enkäterna, per år',
      'M2 Deltagarna är med i sin egen planering: Minst 60 %, räknas av det som görs här, per halvår',
      'M3 Till arbete eller studier vid avslut: Minst 35 %, räknas av det som görs här, per halvår',
      'M4 Vidare till Arbetsförmedlingens insatser: Minst 15 %, räknas av det som görs här, per halvår',
      'M5 Deltagarna är mer redo för arbete: Minst 60 %, mäts i NNS-enkäterna, per år',
      'M6 Deltagare i länet: Minst 250, räknas av det som görs här, per år',
      'M7 Det finns rutiner för jämställdhet: Minst 60 %, mäts i NNS-enkäterna, per år',
      'M8 Strukturen stödjer relationerna: Minst 80 %, mäts i NNS-enkäterna, per år',
      'M9 Förståelse över sektorsgränserna: Minst 85 %, mäts i NNS-enkäterna, per år',
      'M10 Cheferna ser en utveckling: Minst 70 %, mäts i NNS-enkäterna, per år',
      'M11 Eget kapital i förhållande till avgifterna: Högst omkring 20 %, mäts i förbundets ekonomi, per år',
    ]);
  });

  it('are none in 2025', () => {
    expect(section('2025', 'Mål')).toEqual(['Inga mål är angivna']);
  });

  it('measured by surveys are never counted here', () => {
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
      view.planningTable.map(({ fkText, bothText, resultText }) => [fkText, bothText, resultText]),
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

describe('the dated sets themselves', () => {
  it('follow each other in time, each from its own day', () => {
    const days = ruleSets.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
  });
});
