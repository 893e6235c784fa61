import { attendanceLabels, roomVerdictLabels } from '../codes/meeting.ts';
import { headings } from '../text/headings.ts';
import { oneOf, pick } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import { topicForm } from './forms.ts';

/** How a seat was filled, put right when the meeting is over. */
export const correctAttendanceForm = form({
  name: 'presence',
  open: 'Rätta närvaro',
  send: headings.saveCorrection,
  done: 'Närvaron är rättad.',
  fields: {
    memberId: pick({ label: 'Vems närvaro?', missing: 'Välj vems närvaro som ska rättas.' }),
    attendance: oneOf(attendanceLabels, {
      label: 'Hur var det?',
      missing: 'Välj hur det var med närvaron.',
    }),
  },
});

/** What the meeting said of room for more. */
export const correctRoomForm = form({
  name: 'verdict',
  open: 'Rätta svaret om plats för fler',
  send: headings.saveCorrection,
  done: 'Svaret är rättat.',
  fields: {
    verdict: oneOf(roomVerdictLabels, {
      label: 'Vad svarade mötet?',
      missing: 'Välj vad mötet svarade.',
    }),
  },
});

/** A line that is missing in the minutes. */
export const addLineForm = form({
  ...topicForm,
  name: 'addition',
  open: 'Lägg till en rad',
  send: 'Lägg till raden',
  done: 'Raden står nu i minnesanteckningarna.',
});
