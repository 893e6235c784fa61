import type { Month, SoakTeam } from './month.ts';

let messages = 0;

/** What Teams says of where something happens; `base` is where the connector is, which may move. */
function inChannel(month: Month, { channelId, msTeamId }: SoakTeam, base = 'connector') {
  const serviceUrl = month.connector.serviceUrl.replace(/connector$/, base);
  return {
    channelId: 'msteams',
    id: `said-${(messages += 1)}`,
    serviceUrl,
    recipient: { id: '28:bot' },
    conversation: {
      id: `${channelId};messageid=1796111940000`,
      conversationType: 'channel',
      tenantId: 'demo',
    },
    channelData: {
      tenant: { id: 'demo' },
      team: { id: msTeamId },
      // As most message activities: the id, and no name.
      channel: { id: channelId, name: null },
    },
  };
}

type Where = readonly [Month, SoakTeam, string?];

/** A mention, perhaps delivered several times. */
export async function mention(where: Where, seat: string, word: string, times = 1) {
  const [month] = where;
  const activity = {
    ...inChannel(...where),
    type: 'message',
    from: { id: `29:${seat}`, aadObjectId: seat },
    text: `<at>STAR</at>&nbsp;${word}`,
    entities: [null],
  };
  for (let n = 0; n < times; n += 1) await month.hear(activity);
}

/** A button of the kallelse; `once` names the rendering it stands on. */
export async function press(where: Where, seat: string, data: object, times = 1) {
  const [month, team] = where;
  const { posts } = await month.meeting(team);
  const fields = { teamId: team.team.id, meetingId: team.meetingId, card: 'notice', ...data };
  const activity = {
    ...inChannel(...where),
    type: 'invoke',
    name: 'adaptiveCard/action',
    from: { id: `29:${seat}`, aadObjectId: seat },
    replyToId: posts.notice?.messageId ?? null,
    value: { action: { type: 'Action.Execute', data: fields }, trigger: 'manual' },
  };
  for (let n = 0; n < times; n += 1) await month.hear({ ...activity, id: `${activity.id}-${n}` });
}

/** What Teams tells of the team and its channels; it stands in the team's first channel. */
export async function tell(where: Where, eventType: string, told: object = {}, more: object = {}) {
  const [month, { msTeamId }] = where;
  const { channelData, ...rest } = inChannel(...where);
  await month.hear({
    ...rest,
    type: 'conversationUpdate',
    from: { id: '29:owner' },
    conversation: { id: msTeamId, conversationType: 'channel', tenantId: 'demo' },
    channelData: { ...channelData, eventType, ...told },
    ...more,
  });
}

export async function install(where: Where, action: string) {
  const [month] = where;
  await month.hear({
    ...inChannel(...where),
    type: 'installationUpdate',
    action,
    from: { id: '29:owner' },
  });
}
