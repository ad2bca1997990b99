/** How a delivery stands as a whole, most urgent last: a dispute that nobody settled outweighs the rest. */
export const deliveryStandings = [
  'no-plan',
  'completed',
  'on-time',
  'slipping',
  'overdue',
  'disputed',
] as const;
export type DeliveryStanding = (typeof deliveryStandings)[number];
