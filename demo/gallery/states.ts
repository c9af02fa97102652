/** The states of every element, for the gallery. */
import { BOOKING_STATES } from './booking-states.js';
import type { ElementState } from './element-state.js';
import { POLICY_STATES } from './policy-states.js';

/** States by tag. */
export const STATES: Readonly<Record<string, readonly ElementState[]>> = { ...BOOKING_STATES, ...POLICY_STATES };

/** States of a tag. One that nobody has written any for is shown as it is without an attribute. */
export const statesOf = (tag: string): readonly ElementState[] => STATES[tag] ?? [{ title: 'As it is' }];
