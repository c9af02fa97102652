import { formatPrice } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import { fill, formatNumber } from '../../i18n/text.js';
import type { Money } from '../../protocol/primitives.js';
import type { Service } from '../../protocol/service.js';
import { hasSeveralPrices, priceOf } from '../../state/service-choices.js';

/** An amount; `Free` where it is nothing, and nothing where the business does not say. */
export function priceText(price: Money | undefined, language: string, messages: Messages): string | undefined {
  if (!price) return undefined;
  return price.amount === 0 ? messages.free : formatPrice(language, price);
}

/** What a service costs, before anything about it is chosen. */
export function servicePriceText(service: Service, language: string, messages: Messages): string | undefined {
  const prices = service.durations.flatMap((minutes) => priceOf(service, minutes) ?? []);
  const least = prices.reduce<Money | undefined>((a, b) => (a && a.amount <= b.amount ? a : b), undefined);
  const text = priceText(least, language, messages);
  return text && hasSeveralPrices(service) ? fill(messages.priceFrom, { price: text }) : text;
}

/** What is paid altogether, and how that comes about where it is for several. */
export function totalText(
  service: Service,
  { duration, party }: { readonly duration: number; readonly party: number },
  language: string,
  messages: Messages,
): string | undefined {
  const each = priceOf(service, duration);
  const price = priceText(each, language, messages);
  if (!each || !price || party === 1 || each.amount === 0) return price;
  const total = formatPrice(language, { ...each, amount: each.amount * party });
  return fill(messages.priceOfParty, { count: formatNumber(language, party), price, total });
}
