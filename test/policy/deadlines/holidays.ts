/** Public holidays of 2026 and 2027 that the dates below meet. */
export const FRENCH = [
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-12-25',
  '2027-01-01',
  '2027-03-29',
] as const;

export const AMERICAN = ['2026-05-25', '2026-06-19', '2026-12-25', '2027-01-01', '2027-01-18'] as const;
