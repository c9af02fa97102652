/** A form with every kind of question, for tests and screenshots. */
import type { FormDefinition } from '../../src/protocol/form/form-definition.js';

/** Two pages; a question that hangs on another; a pattern; files. */
export const contactForm: FormDefinition = {
  id: 'contact',
  language: 'en',
  title: 'Write to us',
  intro: 'We read everything. Our [hours](https://www.testpraxis.example/hours) are on the website.',
  pages: [
    {
      title: 'About you',
      fields: [
        { kind: 'text', key: 'name', label: 'Full name', required: true, autocomplete: 'name' },
        { kind: 'email', key: 'email', label: 'Email', required: true, autocomplete: 'email' },
        { kind: 'phone', key: 'phone', label: 'Phone', help: 'With the country code.', autocomplete: 'tel' },
        { kind: 'yes-no', key: 'member', label: 'Have you been here before?', required: true },
        {
          kind: 'text',
          key: 'number',
          label: 'Customer number',
          help: 'Two letters and four digits.',
          required: true,
          pattern: { source: '[A-Z]{2}[0-9]{4}', message: 'Write it as in AB1234' },
          showIf: { question: 'member', is: true },
          prefill: ['query'],
        },
        { kind: 'hidden', key: 'branch', value: 'mitte', prefill: ['query'] },
      ],
    },
    {
      title: 'Your request',
      fields: [
        { kind: 'heading', label: 'What is it about?' },
        {
          kind: 'choice',
          key: 'topic',
          label: 'Topic',
          required: true,
          options: [
            { value: 'visit', label: 'A visit' },
            { value: 'bill', label: 'A bill' },
            { value: 'other', label: 'Something else' },
          ],
        },
        {
          kind: 'choices',
          key: 'days',
          label: 'Which days suit you?',
          max: 2,
          options: [
            { value: 'mon', label: 'Monday' },
            { value: 'wed', label: 'Wednesday' },
            { value: 'fri', label: 'Friday' },
          ],
          showIf: { question: 'topic', is: 'visit' },
        },
        { kind: 'number', key: 'people', label: 'How many people?', min: 1, max: 8, whole: true },
        { kind: 'date', key: 'from', label: 'From which day on?', min: '2026-01-01' },
        { kind: 'file', key: 'photo', label: 'A photo', accept: ['image/png', 'application/pdf'], maxBytes: 4096 },
        { kind: 'long-text', key: 'message', label: 'Your message', maxLength: 1000 },
      ],
    },
  ],
  submitLabel: 'Send the message',
  thanks: 'Thank you. We answer within two days.',
};
