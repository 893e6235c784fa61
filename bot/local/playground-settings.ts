/** Who and what the Playground shows: one Microsoft team with its channels, and the people in it. */
export interface PlaygroundSettings {
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** The first one is who its page acts as; over HTTP anybody may be `from`. */
  readonly people: readonly [PlaygroundPerson, ...PlaygroundPerson[]];
  readonly team: {
    /** Also the id of its General channel, which is always there. */
    readonly id: string;
    readonly name: string;
    readonly aadGroupId: string;
    readonly channels: readonly { readonly id: string; readonly name: string }[];
  };
}

export interface PlaygroundPerson {
  /** The bot channel's own id of the person (`29:…` in Teams). */
  readonly id: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

function user(person: PlaygroundPerson): Record<string, string> {
  const { id, aadObjectId, givenName, surname, email } = person;
  // "userPrincipleName" is the Playground's own spelling.
  return {
    id,
    name: `${givenName} ${surname}`,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname,
    email,
  };
}

/** The text of `.m365agentsplayground.yml`. JSON is YAML, and needs no quoting rules of its own. */
export function playgroundSettingsFile(settings: PlaygroundSettings): string {
  const [currentUser, ...users] = settings.people;
  return JSON.stringify({
    version: '0.1.1',
    tenantId: settings.tenantId,
    bot: settings.bot,
    currentUser: user(currentUser),
    users: users.map(user),
    personalChat: { id: 'personal-chat' },
    groupChat: { id: 'group-chat', name: 'Gruppchatt' },
    team: settings.team,
  });
}
