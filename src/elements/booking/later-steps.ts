/** What comes after the time, loaded when the first times are on the screen. */
export { saveFile } from '../save-file.js';
export { BookingCheckout } from './booking-checkout.js';
export { holdNoticeText, holdExtendedText } from './hold-template.js';
export { seal } from './confirmation-step.js';
export { laterStep } from './later-step.js';
export { laterWords } from './later-words.js';
export { laterStyles } from './later-styles.js';
export { sendDetails } from './send-details.js';
