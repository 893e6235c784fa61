import { dueDay, municipalitiesMissing, ownerMissing, whatAbout } from '../forms/words.ts';
import {
  actionOwnerLabels,
  anchorOwnerLabels,
  deviationCategoryLabels,
  deviationEndLabels,
  deviationKindLabels,
} from '../codes/deviation.ts';
import { day, line, oneOf, optional, pickSeveral, tick } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import type { Choice } from '../text/choice.ts';
import { reportWords } from '../text/reporting.ts';
import type { DeviationRow } from './view.ts';

/** What is reported, and how far it reaches. Reporting must be easy (handbook §5): one choice is enough. */
export const deviationReportForm = form({
  name: 'deviation',
  ...reportWords,
  send: 'Skicka rapporten',
  intro: 'Det tar en halv minut. Samordnaren ser rapporten och teamet får svar.',
  fields: {
    issue: oneOf(deviationKindLabels, {
      label: 'Vad vill du lyfta?',
      missing: 'Välj vad du vill lyfta.',
    }),
    category: oneOf(deviationCategoryLabels, {
      label: whatAbout,
      missing: 'Välj vad avvikelsen gäller.',
    }),
    text: optional(
      line({
        label: 'Vad hände? (valfritt)',
        missing: 'Skriv kort vad som hände.',
        maxLength: 300,
        tall: true,
        likeRulings: true,
      }),
    ),
    alsoTouches: optional(
      pickSeveral({
        label: 'Rör det fler kommuner? (valfritt)',
        missing: municipalitiesMissing,
      }),
    ),
    structural: tick({
      short: 'Enstaka eller återkommande?',
      label: 'Det handlar om hur något är ordnat, inte om en enstaka händelse',
      missing: 'Kryssa i om det handlar om hur något är ordnat.',
    }),
  },
});

/** How a report opens: most are avvikelser. @param otherTeams the municipalities it may touch besides, as far as known */
export function reportStart(
  otherTeams: readonly Choice[] = [],
): StartOf<typeof deviationReportForm> {
  return { values: { issue: 'deviation' }, ...reachingTo(otherTeams) };
}

/** The samordnare puts a report in order before it goes on (handbook §5). */
export const compileForm = form({
  name: 'compile',
  open: 'Sammanställ',
  send: 'Spara sammanställningen',
  done: 'Sammanställningen är sparad.',
  fields: {
    ...deviationReportForm.fields,
    managerAsked: tick({
      short: 'Närmaste chef',
      label: 'Närmaste chef är tillfrågad',
      missing: 'Kryssa i om närmaste chef är tillfrågad.',
    }),
  },
});

/** The report as it stands. */
export function compileStart(
  { now, text }: Pick<DeviationRow, 'now' | 'text'>,
  otherTeams: readonly Choice[],
): StartOf<typeof compileForm> {
  return {
    values: {
      issue: now.issue,
      category: now.category,
      text,
      alsoTouches: now.alsoTouches.join(','),
      structural: String(now.structural),
      managerAsked: String(now.managerAsked),
    },
    saved: true,
    ...reachingTo(otherTeams),
  };
}

function reachingTo(otherTeams: readonly Choice[]) {
  return {
    choices: { alsoTouches: otherTeams },
    notAsked: otherTeams.length === 0 ? (['alsoTouches'] as const) : [],
  };
}

/** What the styrgrupp has decided to do, who is to do it, and by when. */
export const actionForm = form({
  name: 'action',
  open: 'Besluta åtgärd',
  send: 'Spara åtgärden',
  done: 'Åtgärden är sparad.',
  fields: {
    text: line({
      label: 'Åtgärd',
      missing: 'Skriv vad som ska göras, högst 200 tecken.',
      maxLength: 200,
    }),
    owner: oneOf(actionOwnerLabels, { label: 'Ansvarig', missing: ownerMissing }),
    due: day({
      label: dueDay,
      missing: 'Välj när åtgärden ska vara klar.',
      coming: true,
    }),
  },
});

export function actionStart({ now }: Pick<DeviationRow, 'now'>): StartOf<typeof actionForm> {
  return {
    values: { text: now.actionText, owner: now.actionOwner, due: now.actionDue },
    saved: true,
  };
}

/** What the styrgrupp wants to know before it decides. */
export const askBackForm = form({
  name: 'question',
  open: 'Fråga teamet',
  send: 'Skicka frågan till teamet',
  done: 'Frågan är skickad. Teamet svarar och lämnar avvikelsen till styrgruppen igen.',
  fields: {
    text: line({
      label: 'Vad behöver styrgruppen veta?',
      missing: 'Skriv vad styrgruppen behöver veta, högst 200 tecken.',
      maxLength: 200,
    }),
  },
});

/** Who anchors in their own organisation what Länsam has taken on. */
export const anchorForm = form({
  name: 'anchor',
  open: 'Besluta vem som förankrar',
  send: 'Spara',
  done: 'Det är sparat vem som förankrar frågan.',
  fields: {
    owner: oneOf(anchorOwnerLabels, {
      label: 'Vem förankrar?',
      missing: 'Välj vem som förankrar.',
    }),
    due: day({ label: dueDay, missing: 'Välj när det ska vara klart.', coming: true }),
  },
});

export function anchorStart({ now }: Pick<DeviationRow, 'now'>): StartOf<typeof anchorForm> {
  return { values: { owner: now.anchorOwner, due: now.anchorDue }, saved: true };
}

/** How it ended, as buttons: each ends it. */
export const endForm = form({
  name: 'ended',
  open: 'Avsluta …',
  send: 'Avsluta',
  done: 'Avvikelsen är avslutad.',
  fields: {
    as: oneOf(deviationEndLabels, { label: 'Hur slutade det?', missing: 'Välj hur det slutade.' }),
  },
});

/** What a styrgrupp takes up with Länsam itself, past its teams. */
export const raiseToCountyForm = form({
  name: 'lifted',
  open: 'Ta upp en fråga med Länsam',
  send: 'Skicka till Länsam',
  done: 'Frågan är hos Länsam. Svaret kommer till styrgruppens och teamens kanaler.',
  intro: 'För det som styrgruppen inte kan lösa själv. Länsam får den direkt.',
  fields: {
    issue: deviationReportForm.fields.issue,
    category: deviationReportForm.fields.category,
    text: line({
      label: 'Vad vill styrgruppen ta upp?',
      missing: 'Skriv kort vad styrgruppen vill ta upp.',
      maxLength: 300,
      tall: true,
    }),
    teamIds: pickSeveral({
      label: 'Vilka av styrgruppens team gäller det?',
      missing: 'Välj vilka av teamen det gäller.',
      hint: 'De får veta vad Länsam svarar.',
    }),
  },
});

/** One that has one team need not say which. */
export function raiseToCountyStart(teams: readonly Choice[]): StartOf<typeof raiseToCountyForm> {
  const [only, ...others] = teams;
  const known = only !== undefined && others.length === 0 ? { teamIds: only.value } : {};
  return { values: { issue: 'question', ...known }, choices: { teamIds: teams } };
}
