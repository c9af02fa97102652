import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { BootController } from '../../state/boot-controller.js';
import { noWayOnTemplate } from '../trouble-template.js';

/** Why there is nothing to show at all; `undefined` while there may be. */
export function bootTrouble(
  boot: BootController,
  messages: Messages,
  clientMissing: boolean,
): TemplateResult | undefined {
  const { error, isUnknown } = boot;
  if (isUnknown) return noWayOnTemplate(messages.unknownService);
  if (clientMissing) return noWayOnTemplate(messages.errors.unavailable);
  return error && noWayOnTemplate(messages.errors[error.code], { label: messages.tryAgain, act: () => boot.retry() });
}
