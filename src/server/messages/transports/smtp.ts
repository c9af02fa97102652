/** Mail over SMTP, with nodemailer. Owns what is said in the headers, and which refusals are final. */
import type { Transporter } from 'nodemailer';
import { DeliveryError } from '../delivery-error.js';
import type { Deliver } from '../message.js';
import { oneLine } from '../one-line.js';

const SECOND = 1_000;

/** How a mail server is reached. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `starttls` insists on it; `none` is for this machine and its own network. */
  readonly security: 'starttls' | 'tls' | 'none';
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly from: string;
  readonly fromName: string;
  readonly replyTo?: string | undefined;
}

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly code?: string;
}

/** 5xx is the server's last word (RFC 5321, 4.2.1), save for a login that may have been mended since. */
function toDeliveryError(error: unknown): DeliveryError {
  const { message, responseCode, code } = error as SmtpError;
  const isFinal = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return new DeliveryError(`SMTP: ${message}`, { isFinal });
}

/** Sends mail through a server. Connects when there is something to send. */
export async function openSmtp(settings: SmtpSettings): Promise<{ deliver: Deliver; close: () => void }> {
  const { host, port, security, user, password, from, fromName, replyTo } = settings;
  const { createTransport } = await import('nodemailer').catch((cause: unknown) => {
    throw new Error('To send mail over SMTP, install its library: npm install nodemailer', { cause });
  });
  const transport: Transporter = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    // Attachments come from us as text: no message makes this process read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.split('@').at(-1) ?? 'localhost';
  return {
    deliver: async ({ id, kind, to, subject = '', text, html, language, attachments = [] }) => {
      await transport
        .sendMail({
          from: { name: oneLine(fromName, 100), address: from },
          to: { name: '', address: to },
          ...(replyTo !== undefined && { replyTo }),
          subject: oneLine(subject),
          text,
          ...(html !== undefined && { html }),
          // The same for every attempt: a mail that comes twice is shown once by many programs (RFC 5322, 3.6.4).
          messageId: `<${id}@${domain}>`,
          headers: {
            'X-Punctual-Kind': kind,
            // No answers of absence to a machine (RFC 3834, 5).
            'Auto-Submitted': 'auto-generated',
            ...(language !== undefined && { 'Content-Language': language }),
          },
          attachments: attachments.map(({ name, type, content, encoding }) => ({
            filename: oneLine(name, 100),
            contentType: type,
            content,
            ...(encoding && { encoding }),
          })),
        })
        .catch((error: unknown) => {
          throw toDeliveryError(error);
        });
    },
    close: () => transport.close(),
  };
}
