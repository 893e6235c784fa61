import { actionOwnerLabels } from '../codes/deviation.ts';
import { audienceLabels, gatheringLabels } from '../codes/gathering.ts';
import { partyLabels } from '../codes/party.ts';
import { day, line, oneOf, optional, severalOf, wholeNumber } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import {
  aboutTheWork,
  answerMissing,
  dayOrNone,
  dueDay,
  notGiven,
  ownerMissing,
} from '../forms/words.ts';
import { headings } from '../text/headings.ts';
import { cancelForm } from '../meetings/forms.ts';
import { changeMeetingForm, planningForm } from '../meetings/plan-forms.ts';

const what = oneOf(gatheringLabels, { label: 'Vad är det?', missing: 'Välj vad ni planerar.' });
const invitedBy = optional(
  oneOf(actionOwnerLabels, {
    label: 'Vem bjöd in? (valfritt)',
    missing: 'Välj vem som bjöd in.',
    none: notGiven,
  }),
);
const audience = optional(
  severalOf(audienceLabels, {
    label: 'För vilka? (valfritt)',
    missing: 'Välj för vilka, eller ingen.',
  }),
);

/** Planned as a meeting is: when and where, and what it is. */
export const planGatheringForm = form({
  ...planningForm,
  open: 'Planera',
  send: 'Planera',
  done: 'Det är planerat och syns i årshjulet.',
  fields: {
    what,
    ...planningForm.fields,
    // What has been is written down afterwards too.
    date: day({ label: 'Dag', missing: 'Välj dag.' }),
    invitedBy,
    audience,
  },
});

export const planGatheringSeriesForm = form({
  ...planGatheringForm,
  open: 'Planera en serie',
  send: headings.planThisSeries,
  done: 'Serien är planerad och syns i årshjulet.',
});

export const changeGatheringForm = form({
  ...changeMeetingForm,
  open: 'Ändra tid eller plats',
  done: 'Ändringen är sparad.',
});

export const cancelGatheringForm = form({
  ...cancelForm,
  name: 'calloff',
  open: 'Ställ in …',
  send: 'Ställ in',
  done: 'Det är inställt.',
});

/** A topic from a member, onto the agenda. */
export const gatheringTopicForm = form({
  name: 'point',
  open: 'Lägg till en punkt',
  send: headings.addTopic,
  done: headings.topicAdded,
  fields: {
    text: line({
      label: 'Vad vill du ta upp?',
      missing: 'Skriv vad punkten gäller, högst 200 tecken.',
      hint: aboutTheWork,
      maxLength: 200,
    }),
  },
});

/** What was decided, who answers for it, by when, and where it is to be anchored. */
export const gatheringDecisionForm = form({
  name: 'resolve',
  open: 'Skriv ett beslut',
  send: headings.saveDecision,
  done: 'Beslutet är sparat.',
  fields: {
    text: line({
      label: 'Vad är beslutat?',
      missing: 'Skriv beslutet, högst 300 tecken.',
      maxLength: 300,
      tall: true,
    }),
    owner: oneOf(actionOwnerLabels, { label: 'Ansvarig', missing: ownerMissing }),
    due: optional(day({ label: `${dueDay} (valfritt)`, missing: dayOrNone, coming: true })),
    anchoring: optional(
      severalOf(partyLabels, {
        label: 'Ska förankras i egen organisation hos (valfritt)',
        missing: 'Välj parter, eller ingen.',
      }),
    ),
    anchorUntil: optional(
      day({ label: 'Förankrat senast (valfritt)', missing: dayOrNone, coming: true }),
    ),
  },
});

/** Of what has no meeting to open: that it was held, and how many came. */
export const holdGatheringForm = form({
  name: 'held',
  open: 'Bekräfta att det är genomfört',
  send: 'Bekräfta',
  done: 'Det är noterat som genomfört och räknas i siffrorna.',
  fields: {
    came: optional(
      wholeNumber({
        label: 'Hur många kom? (valfritt)',
        missing: 'Skriv ett antal, eller lämna tomt.',
        least: 0,
        most: 2000,
      }),
    ),
  },
});

/** What one's representative is told before the meeting. */
export const tellGatheringForm = form({
  name: 'told',
  open: 'Svara din representant',
  send: 'Skicka svaret',
  done: 'Svaret är skickat till din representant i styrgruppen.',
  fields: {
    text: line({
      label: 'Vad ska vi ta med oss till mötet?',
      missing: answerMissing,
      hint: aboutTheWork,
      maxLength: 300,
      tall: true,
    }),
  },
});

/** What one press does. */
export const gatheringPresses = {
  open: {
    label: headings.startMeeting,
    done: 'Mötet är startat. Närvaron är ifylld efter svaren.',
  },
  close: {
    label: headings.endMeeting,
    done: 'Mötet är avslutat. Minnesanteckningarna skickas ut.',
  },
  confirm: { label: headings.confirmDecision, done: headings.decisionConfirmed },
  anchor: { label: 'Klart hos oss', done: 'Förankringen är noterad som klar.' },
  acknowledge: { label: 'Vi är informerade', done: 'Noterat: teamet är informerat.' },
  ask: {
    label: 'Fråga mina medarbetare inför mötet',
    done: 'Frågan står nu på deras första sida. Svaren samlas här.',
  },
  removeTopic: { label: 'Ta bort punkten', done: headings.topicRemoved },
  attendance: headings.attendanceSaved,
} as const;
