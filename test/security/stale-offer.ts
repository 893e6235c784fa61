/** Confirmed so long ago that its party can be asked about it; no command makes one that is. */
export const staleOffer = {
  kind: 'offer',
  id: 'offer-of-af',
  schemaVersion: 1,
  state: 'current',
  sort: '0 arbetsprövning',
  code: 'work-trial',
  party: 'af',
  provider: 'Arbetsförmedlingen i Östersund',
  about: '',
  teamIds: [],
  contact: 'employment-officer',
  confirmedOn: '2025-01-15',
  history: [{ type: 'added', at: '2025-01-15T08:00:00.000Z', by: 'demo/arbetsformedlare' }],
};
