import type { PaymentMessages } from './payment-messages.js';

/** English. */
export const en: PaymentMessages = {
  intro: 'You pay on the page of the payment provider. Your booking is made as soon as the payment has come through.',
  pay: 'Go to payment',
  besides: 'It opens in a new tab. Leave this page open: it shows your booking once it is paid for.',
  instead: 'You come back here once you have paid.',
  havePaid: 'I have paid',
  asking: 'Looking whether the payment has come through…',
  notYet: 'The payment has not come through yet. This page goes on looking by itself.',
  unreachable:
    'Whether the payment has come through cannot be found out just now. This page keeps trying. Do not pay again.',
  failed: 'The payment did not go through, and nothing has been booked.',
  over: 'The time to pay is over, and nothing has been booked. If you have paid all the same, get in touch with us.',
  lost: 'Your payment came after this time had been given to somebody else, so that it is not booked. The money is yours: get in touch with us to have it back.',
  payAgain: 'Try paying again',
  noAddress: 'There is no safe way to pay online just now. Get in touch with us.',
};
