import { attendanceLabels, roomVerdictLabels } from '../codes/meeting.ts';
import { oneOf, pick } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import { topicForm } from './forms.ts';

const save = 'Spara rättelsen';

/** How a seat was filled, put right when the meeting is over. */
export const correctAttendanceForm = form({
  name: 'correct-attendance',
  open: 'Rätta närvaro',
  send: save,
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
  name: 'correct-room',
  open: 'Rätta svaret om plats för fler',
  send: save,
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
  name: 'add-line',
  open: 'Lägg till en rad',
  send: 'Lägg till raden',
  done: 'Raden står nu i minnesanteckningarna.',
});
