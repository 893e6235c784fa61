/** The direction of imports, from the README: tab → shared ← bot/app ← adapters ← main. */

const ADAPTERS = ['teams', 'http', 'store', 'scheduler', 'watch'];
const npm = (names) => `(^|/)node_modules/(${names})/`;

const adaptersDoNotMeet = ADAPTERS.map((adapter) => ({
  name: `bot-${adapter}-stands-alone`,
  comment: `bot/${adapter} knows shared, bot/app and the keys of issuers; another adapter reaches it through a port.`,
  severity: 'error',
  from: { path: `^bot/${adapter}/` },
  to: { path: '^(bot|tab|test)/', pathNot: `^bot/(${adapter}|app|issuers)/` },
}));

/**
 * The rooms from low to high: a room imports only from those before it, so no two ever import each other. A room with
 * rooms within it lists them the same way; its own files are the lowest, or where they only wire, the highest.
 */
const ROOMS = {
  shared: [
    'kernel',
    'text',
    'guard',
    'access',
    'forms',
    'codes',
    'rules',
    'teams',
    'federation',
    'offers',
    'cases',
    'meetings',
    'deviations',
    'tallies',
    'entered',
    'standing',
    'county-work',
    'rulings',
    'appointing',
    'contacts',
    'milestones',
    'gatherings',
    'board',
    'controlled-documents',
    'reports',
    'digest',
    'period-reports',
    'regrouping',
    'year',
    'calendar',
    'operations',
    'home',
    'retention',
    'imports',
    'commands',
    'trail',
  ],
  'shared/guard': ['words', 'numbers', 'contact', 'places', 'health', 'names', 'persons'],
  'shared/cases': ['forms', 'carry', 'follow', 'plan', 'queue', 'raise', 'steps', 'page'],
  'shared/reports': ['views', 'drawing', 'counting', 'figures', 'publications', 'story'],
  'shared/meetings': [
    'agenda',
    'now',
    'held',
    'call',
    'series',
    'fk',
    'lists',
    'minutes',
    'lead',
    'correct',
  ],
  'bot/app': [
    'jobs',
    'documents',
    'context',
    'permission',
    'commands',
    'effects',
    'agenda',
    'cases',
    'call',
    'channels',
    'entered',
    'nudges',
    'fk',
    'lists',
    'lead',
    'county-work',
    'deviations',
    'offers',
    'rulings',
    'appointing',
    'contacts',
    'milestones',
    'board',
    'controlled-documents',
    'gatherings',
    'numbers',
    'period-reports',
    'year',
    'calendar',
    'federation',
    'operations',
    'rules',
    'home',
    'health',
    'trail',
    'retention',
    'imports',
    'run',
  ],
  'bot/teams': ['cards', 'connector', 'graph', 'press', 'mention'],
  'bot/teams/cards': [
    'parts',
    'reporting',
    'case',
    'meeting',
    'gathering',
    'lists',
    'asked',
    'channel',
  ],
  tab: [
    'text',
    'router',
    'host',
    'sign-in',
    'client',
    'drafts',
    'parts',
    'surfaces',
    'inputs',
    'forms',
    'beside',
    'documents',
    'tasks',
    'lists',
    'call',
    'agenda',
    'now',
    'steps',
    'planning',
    'raise',
    'reporting',
    'rulings',
    'appointing',
    'board',
    'figures',
    'milestones',
    'scheduling',
    'team',
    'pages',
    'app',
  ],
};

/** What holds one such list: nothing imports from a later room, and no room is left out. */
const inOrder = ([base, rooms]) => {
  // The files of shared/cases and bot/app are lower than the rooms within; those of shared/, shared/guard, tab/ and bot/teams/ only wire,
  // and those of shared/reports show what is counted in its rooms.
  const wires =
    !base.includes('/') || ['bot/teams', 'shared/guard', 'shared/reports'].includes(base);
  const own = '[^/]+$';
  const listed = rooms.map((room) => `${room}/`);
  const patterns = wires ? [...listed, own] : [own, ...listed];
  const order = patterns.slice(0, -1).map((from, n) => ({
    name: `rooms-of-${base.replaceAll('/', '-')}-in-order`,
    comment:
      'What two rooms need lies in a lower one; the order stands in .dependency-cruiser.cjs.',
    severity: 'error',
    from: { path: `^${base}/${from}` },
    to: { path: `^${base}/(${patterns.slice(n + 1).join('|')})` },
  }));
  const allListed = {
    name: `rooms-of-${base.replaceAll('/', '-')}-are-listed`,
    severity: 'error',
    from: { path: `^${base}/[^/]+/`, pathNot: `^${base}/(${patterns.join('|')})` },
    to: {},
  };
  return [...order, allListed];
};

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-two-rooms-import-each-other',
      comment:
        'Nor in a ring: two folders that need each other share what lies in a third, below both.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(shared|bot|tab)/' },
      to: { circular: true },
    },
    ...Object.entries(ROOMS).flatMap(inOrder),
    {
      name: 'pages-do-not-meet',
      comment: 'What two pages share lies in a room below them.',
      severity: 'error',
      from: { path: '^tab/pages/([^/]+)/' },
      to: { path: '^tab/pages/', pathNot: '^tab/pages/$1/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(bot|tab|test|infra|manifest)/' },
    },
    {
      name: 'shared-packages',
      comment: 'Pure and synchronous: whatever shared imports must run in the browser too.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        dependencyTypesNot: ['local'],
        pathNot: npm('zod|personnummer|swedish-holidays'),
      },
    },
    {
      name: 'tab-knows-shared-only',
      severity: 'error',
      from: { path: '^tab/', pathNot: '^tab/vite\\.config\\.ts$' },
      to: { path: '^(bot|test|infra|manifest)/' },
    },
    {
      name: 'tab-runs-in-the-browser',
      severity: 'error',
      from: { path: '^tab/', pathNot: '^tab/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-knows-ports-only',
      severity: 'error',
      from: { path: '^bot/app/' },
      to: { path: '^(bot|tab|test)/', pathNot: '^bot/app/' },
    },
    {
      name: 'app-packages',
      comment: 'A use case decides and asks its ports; it speaks to no library and no system.',
      severity: 'error',
      from: { path: '^bot/app/' },
      to: { dependencyTypesNot: ['local'], pathNot: npm('zod') },
    },
    ...adaptersDoNotMeet,
    {
      name: 'issuers-know-nobody',
      comment: 'Two doors ask for the keys of who signs what is shown there: the tab’s and Teams’.',
      severity: 'error',
      from: { path: '^bot/issuers/' },
      to: { path: '^(bot|shared|tab|test)/', pathNot: '^bot/issuers/' },
    },
    {
      name: 'bot-root-files-know-no-adapter',
      comment: 'Only main.ts, the commands of the terminal and local/ wire.',
      severity: 'error',
      from: {
        path: '^bot/[^/]+\\.ts$',
        pathNot: '^bot/(main|backup|check-trail|everything|import-file|rebuild-numbers)\\.ts$',
      },
      to: { path: '^bot/(teams|http|store|scheduler|watch|local)/' },
    },
    {
      name: 'bot-knows-no-tab',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^(tab|test)/' },
    },
    {
      name: 'only-teams-imports-the-bot-sdk',
      comment: 'Support for both has ended: the day of the swap touches one folder.',
      severity: 'error',
      from: { path: '^(bot|shared|tab)/', pathNot: '^bot/teams/' },
      to: { path: npm('botbuilder[^/]*|botframework-[^/]+|@microsoft/teams-ai') },
    },
    {
      name: 'only-store-imports-databases',
      severity: 'error',
      from: { path: '^(bot|shared|tab)/', pathNot: '^bot/store/' },
      to: { path: `${npm('@azure/cosmos')}|^(node:)?sqlite$` },
    },
    {
      name: 'production-uses-no-dev-dependency',
      comment:
        'Local mode starts the Playground as a child process, so it needs no import either; the issuer that stands in for ' +
        "Microsoft's is loaded by who asks for it.",
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/local/mock-sign-in/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
