/** SmartScheduling, by its undated policy: its content is its version. */
import type { PolicyProfile } from '../profile/policy-profile.js';

// The policy speaks of a contact form, a homepage and a “Profile” section without their addresses: the domain of the
// mail address.
const SITE = 'https://smartscheduling.com';

export const smartScheduling: PolicyProfile = {
  language: 'en',
  locales: ['en'],
  // Support and contact.
  controller: { name: 'SmartScheduling', mail: 'info@smartscheduling.com', contactPage: SITE, website: SITE },

  statements: [
    // Traffic encryption.
    { about: 'security', text: 'Everything you send and receive is secured with HTTPS.' },
    // Password and security.
    { about: 'security', text: 'We do not store your password, only an irreversible hash of it (PBKDF2).' },
    {
      about: 'links',
      text: 'Third-party websites that we link to have their own privacy policies, and we are not responsible for their content or activities.',
    },
    // Third-party sharing.
    {
      about: 'sharing',
      text: 'We do not sell, trade, or otherwise transfer your Personal Information to outside parties, except trusted third parties that assist us and agree to keep it confidential.',
    },
    // User rights, the last paragraph.
    {
      about: 'sharing',
      text: 'We may disclose your details to comply with the law or to law enforcement agencies, without giving you prior notification.',
    },
    // Storage of personal information.
    { about: 'security', text: 'Our hosting providers have limited access to your personal information.' },
  ],
  // Third-party sharing.
  sells: false,
  // Storage of personal information.
  recipients: [{ name: 'Data hosting providers', purpose: 'Hosting', region: 'US' }],
  storedIn: ['US'],
  transfers: [
    {
      to: 'US',
      text: 'If you are not a resident of the U.S., your personal information will be transferred to the U.S.',
    },
  ],

  // User rights; accessing and correcting information. The contact form goes first, since mail may end up as spam.
  rights: {
    access: [{ by: 'link', url: SITE, label: 'Your profile' }, { by: 'form' }, { by: 'mail' }],
    correct: [{ by: 'link', url: SITE, label: 'Your profile' }, { by: 'form' }, { by: 'mail' }],
    erase: [{ by: 'form' }, { by: 'link', url: SITE, label: 'Your profile' }, { by: 'mail' }],
    // Privacy complaint process.
    complaint: [{ by: 'form' }, { by: 'mail' }],
    // Children.
    'child-data': [{ by: 'form' }, { by: 'mail' }],
  },
  erasure: ['delete', 'anonymise'],
  // Privacy complaint process.
  answerWithin: [
    { kinds: ['complaint'], what: 'answer', within: { businessDays: 10 } },
    { kinds: ['complaint'], what: 'resolve', within: { days: 25 } },
  ],

  // Cookies. Nobody needs the second kind to book, so that it can be refused.
  cookies: {
    categories: [
      { id: 'necessary', mode: 'necessary', purpose: 'Helps us remember user sessions' },
      {
        id: 'preferences',
        mode: 'opt-in',
        purpose: 'Helps us remember your preferences and settings',
        consequence: 'Your time zone and language are forgotten when you leave.',
      },
    ],
  },

  // Children. Asked neutrally, since an answer that a page suggests proves nothing; a parent may book for a child.
  age: { minimum: 18, guard: 'neutral', forOthers: true },

  // Updates to this policy.
  changes: { by: ['page', 'mail'] },
};
