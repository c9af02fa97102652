/** What comes after the time, loaded when the first times are on the screen. */
export { buildBookingRequest, checkDetails, toFieldProblems } from '../../state/booking-request.js';
export { CheckoutController } from '../../state/checkout-controller.js';
export { holdNoticeText, holdExtendedText } from './hold-template.js';
export { confirmationStep, seal } from './confirmation-step.js';
export { conflictTemplate } from './conflict-template.js';
export { detailsStep } from './details-step.js';
export { laterStyles } from './later-styles.js';
