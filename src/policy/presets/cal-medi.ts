/**
 * CalMedi, by its undated policy. The policy is in English; the French is ours, since a French business speaks it to its
 * visitors. Silent on cookies, changes and age: so are we.
 */
import type { PolicyProfile } from '../profile/policy-profile.js';

const SITE = 'https://calmedi.io';
// Rights: “email … or write to the postal address”; the form makes that mail.
const WAYS = [{ by: 'form' }, { by: 'mail' }, { by: 'post' }] as const;

export const calMedi: PolicyProfile = {
  language: 'en',
  locales: ['en', 'fr'],
  // Data controller.
  controller: {
    name: 'IHTConsulting',
    brand: 'CalMedi',
    address: {
      street: 'ZAC LEONARD DE VINCI BAT D4 – 16 avenue Graham Bell',
      postcode: '77600',
      city: 'Bussy-Saint-Georges',
      country: 'FR',
    },
    mail: 'support@calmedi.io',
    website: SITE,
  },

  // Purposes and legal bases.
  purposes: {
    synchronisation: {
      text: { en: 'Calendar synchronisation', fr: 'Synchronisation des agendas' },
      basis: 'contract',
    },
    support: { text: { en: 'User support', fr: 'Assistance aux utilisateurs' }, basis: 'contract' },
    billing: { text: { en: 'Billing', fr: 'Facturation' }, basis: 'contract' },
    improvement: {
      text: { en: 'Continuously improving the product', fr: 'Amélioration continue du produit' },
      basis: 'legitimate-interests',
    },
    security: {
      text: { en: 'Protecting the platform', fr: 'Protection de la plateforme' },
      basis: 'legitimate-interests',
    },
    marketing: {
      text: { en: 'Sending marketing communications', fr: 'Envoi de communications commerciales' },
      basis: 'consent',
    },
  },
  // Data we collect.
  fields: {
    firstName: { label: { en: 'First name', fr: 'Prénom' }, purposes: ['synchronisation', 'support'] },
    lastName: { label: { en: 'Last name', fr: 'Nom' }, purposes: ['synchronisation', 'support'] },
    email: {
      label: { en: 'Professional email address', fr: 'Adresse e-mail professionnelle' },
      purposes: ['synchronisation', 'support', 'billing'],
    },
    phone: { label: { en: 'Phone number', fr: 'Numéro de téléphone' }, purposes: ['support'] },
    appointment: {
      label: {
        en: 'Appointment title, time, duration, status and location',
        fr: 'Intitulé, heure, durée, statut et lieu du rendez-vous',
      },
      purposes: ['synchronisation'],
    },
    logs: {
      label: { en: 'Connection logs and metadata', fr: 'Journaux de connexion et métadonnées' },
      purposes: ['security'],
      automatic: true,
    },
  },
  // “Only the information strictly required”, and appointments may tell of health.
  freeText: false,

  // Purposes: marketing “only when you have opted in”.
  marketing: 'opt-in',
  consents: [
    {
      id: 'marketing',
      kind: 'email.marketing',
      text: {
        en: 'Email me news and offers from CalMedi',
        fr: 'M’envoyer par e-mail les actualités et les offres de CalMedi',
      },
      basis: 'consent',
    },
  ],

  // Retention periods.
  retention: [
    {
      what: { en: 'Account data', fr: 'Données de compte' },
      data: ['account'],
      period: 'P12M',
      from: { en: 'after the account is closed', fr: 'après la clôture du compte' },
    },
    {
      what: { en: 'Technical logs, kept for security', fr: 'Journaux techniques, conservés pour la sécurité' },
      data: ['logs'],
      period: 'P12M',
    },
    {
      what: { en: 'Synchronised appointments', fr: 'Rendez-vous synchronisés' },
      criterion: {
        en: 'Neither stored nor archived beyond the time needed to deliver them to your calendars',
        fr: 'Ni stockés ni archivés au-delà du temps nécessaire à leur transmission à vos agendas',
      },
    },
  ],
  // The same: nothing of an appointment stays on the device either.
  browserStorage: false,

  // Processors and transfers.
  recipients: [
    {
      name: { en: 'Hosting and infrastructure providers', fr: 'Hébergeurs et prestataires d’infrastructure' },
      purpose: { en: 'Hosting', fr: 'Hébergement' },
      region: 'EU',
    },
    { name: 'Stripe', purpose: { en: 'Payments (PCI-DSS certified)', fr: 'Paiements (certifié PCI-DSS)' } },
    {
      name: 'Doctolib',
      purpose: { en: 'Calendar synchronisation (OAuth2)', fr: 'Synchronisation des agendas (OAuth2)' },
    },
    {
      name: 'Google',
      purpose: { en: 'Calendar synchronisation (OAuth2)', fr: 'Synchronisation des agendas (OAuth2)' },
    },
  ],
  storedIn: ['EU'],
  statements: [
    {
      about: 'collection',
      text: {
        en: 'We only collect the information strictly required to deliver and secure the service.',
        fr: 'Nous ne collectons que les informations strictement nécessaires pour fournir et sécuriser le service.',
      },
    },
    {
      about: 'other',
      text: {
        en: 'This covers both the website calmedi.io and the calendar synchronisation application.',
        fr: 'Ceci concerne à la fois le site calmedi.io et l’application de synchronisation d’agendas.',
      },
    },
    {
      about: 'sharing',
      text: {
        en: 'Our providers are based in the European Union or offer adequate safeguards.',
        fr: 'Nos prestataires sont établis dans l’Union européenne ou offrent des garanties adéquates.',
      },
    },
  ],

  // Your rights, “subject to proof of identity”.
  identityProof: 'code',
  rights: {
    access: [...WAYS],
    correct: [...WAYS],
    erase: [...WAYS],
    restrict: [...WAYS],
    object: [...WAYS],
    portability: [...WAYS],
    // “Any privacy request”: the marketing tick comes off again.
    'withdraw-consent': [...WAYS],
  },
  authorities: [{ name: 'CNIL', url: 'https://www.cnil.fr', country: 'FR' }],
  laws: ['gdpr'],
  holidays: 'FR',
  // Dedicated contact.
  answerWithin: [{ what: 'answer', within: { businessDays: 30 } }],
};
