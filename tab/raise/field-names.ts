/** Inputs of the forms for a case that say their own part of a refusal, as the server names them. */
export const raiseFieldNames = [
  'referrer',
  'referrers',
  'form',
  'signedOn',
  'gender',
  'ageBand',
  'livelihoodIn',
  'criteria',
  'priorityGroup',
  'processLevel',
  'previous',
  'reference',
].flatMap((name) => [name, `raise.${name}`]);
