/** Calendera, by its policy of 1 January 2025. */
import type { PolicyProfile } from '../profile/policy-profile.js';

// Sections 5 and 6 speak of a dashboard and settings without their addresses: the domain of the mail address.
const SITE = 'https://calendera.com';

export const calendera: PolicyProfile = {
  language: 'en',
  locales: ['en'],
  // “Last updated”.
  version: '2025-01-01',
  // Contact us.
  controller: {
    name: 'Calendera',
    mail: 'privacy@calendera.com',
    address: { street: '123 Tech Street, Suite 100', city: 'Austin', region: 'TX', postcode: '78701', country: 'US' },
    // 2253 are the keys of CALE.
    phone: { display: '+1 (555) 123-CALE', dial: '+15551232253' },
    website: SITE,
  },

  // 2 How we use your information.
  purposes: {
    booking: { text: 'Processing appointments and communication between you and the business' },
    messages: { text: 'Sending booking confirmations, service updates and important account notifications' },
    improvement: { text: 'Improving the platform, developing features and giving businesses insights' },
  },
  // 1 Information we collect.
  fields: {
    name: { purposes: ['booking', 'messages'] },
    email: { purposes: ['booking', 'messages'] },
    phone: { purposes: ['booking', 'messages'] },
    appointment: { label: 'Appointment details', purposes: ['booking'] },
    servicePreferences: { label: 'Service preferences', purposes: ['booking'] },
    account: { label: 'Account and business information', purposes: ['booking', 'messages'] },
    usage: {
      label: 'Login times, features accessed and platform performance data',
      purposes: ['improvement'],
      automatic: true,
    },
  },

  // 3 Information sharing.
  sells: false,
  recipients: [
    { name: 'Payment processors', purpose: 'Processing payments' },
    { name: 'Cloud hosting services', purpose: 'Hosting' },
  ],
  statements: [
    {
      about: 'sharing',
      text: 'We do not sell, rent, or trade your personal information to third parties for marketing purposes.',
    },
    {
      about: 'sharing',
      text: 'We may disclose information when required by law or to protect our rights, your safety, or the safety of others.',
    },
    // 4 Data security.
    {
      about: 'security',
      text: 'All data transmitted to and from our platform is encrypted using SSL/TLS. We implement strict access controls and conduct regular security audits.',
    },
  ],

  // 5 Your rights: a page of the dashboard or the support team, no form.
  rights: {
    access: [{ by: 'link', url: SITE, label: 'Open your dashboard' }],
    correct: [{ by: 'link', url: SITE, label: 'Open your dashboard' }],
    erase: [{ by: 'mail' }],
    portability: [{ by: 'link', url: SITE, label: 'Export your data in your account settings' }],
    // 9 Children: “contact us immediately”.
    'child-data': [{ by: 'mail' }, { by: 'post' }],
  },

  // 6 Cookies and tracking. That the browser's control may affect the platform is said where it may: of the cookies that
  // the platform needs, and of no tool that only counts.
  cookies: {
    browserHint: true,
    categories: [
      {
        id: 'necessary',
        mode: 'necessary',
        purpose: 'Maintains your login session and ensures that the platform works',
        consequence: 'Blocking these in your browser may affect platform functionality.',
      },
      {
        id: 'analytics',
        mode: 'opt-in',
        purpose: 'Helps us understand how our platform is used and improve user experience',
      },
    ],
  },

  // 7 Data retention: criteria, no periods.
  retention: [
    {
      what: 'Your information',
      criterion: 'Only as long as necessary to provide our services and comply with legal obligations',
    },
    {
      what: 'Account data',
      data: ['account'],
      criterion: 'For the duration of your subscription plus a reasonable period afterward',
    },
    {
      what: 'Booking data',
      data: ['bookings'],
      criterion: 'May be retained longer for business continuity and customer service purposes',
    },
  ],

  // 8 International transfers.
  transfers: [
    {
      text: 'If you are located outside the country where our servers are located, your information may be transferred internationally, with appropriate safeguards.',
    },
  ],

  // 9 Children's privacy. Asked neutrally, since an answer that a page suggests proves nothing.
  age: { minimum: 13, guard: 'neutral', forOthers: true },

  // 10 Changes to this policy.
  changes: { by: ['page'] },
};
