/** The reference server. */
export type { ServerConfig } from './config/config-schema.js';
export { ConfigError } from './config/parse-config.js';
export type { ConfigIssue } from './config/cross-checks.js';
export { sampleBusiness } from './config/sample-business.js';
export { createServer, type Server, type ServerOptions } from './create-server.js';
export type { Log } from './log.js';
export type { RequestInfo } from './request-info.js';
export type { Inbox, InboxMessage } from './messages/inbox.js';
export type { Attachment, Deliver, OutgoingMessage } from './messages/message.js';
export type { AttachmentsOf } from './messages/prepare.js';
export type { PaymentOrder, StartPayment } from './rules/payment-desk.js';
export type { SmsGateway } from './sms-gateway.js';
export { createMemoryMaps, type MemoryMaps } from './store/memory-maps.js';
export { createMemoryStore } from './store/memory-store.js';
export type * from './store/outbox-records.js';
export type * from './store/payment-records.js';
export type * from './store/store.js';
