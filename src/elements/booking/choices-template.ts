import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDuration } from '../../i18n/formats.js';
import type { Messages } from '../../i18n/messages.js';
import type { Location, Service } from '../../protocol/service.js';
import { hasSeveralPrices, priceOf } from '../../state/service-choices.js';
import type { ChoiceName, Choices } from '../../state/service-choices.js';
import { chevronIcon, lessIcon, moreIcon } from '../../styles/icons.js';
import { placeKindIcon, placeText } from './places.js';
import { priceText } from './prices.js';

export interface ChoicesView {
  readonly language: string;
  readonly messages: Messages;
  readonly service: Service;
  readonly choices: Choices;
  /** What is the visitor's to choose. */
  readonly open: ReadonlySet<ChoiceName>;
  readonly choose: (choice: Partial<Choices>) => void;
}

/** More locations than this are a list to open. */
const MOST_CARDS = 4;

const answerPart = (chosen: boolean): string => (chosen ? 'answer answer-selected' : 'answer');

function lengthsTemplate({ language, messages, service, choices, choose }: ChoicesView): TemplateResult {
  const priced = hasSeveralPrices(service);
  const priceFor = (minutes: number): string | undefined =>
    priced ? priceText(priceOf(service, minutes), language, messages) : undefined;
  return html`<fieldset class="choice" part="choice">
    <legend class="choice-name">${messages.chooseLength}</legend>
    <div class="pills ${priced ? 'priced' : ''}">
      ${service.durations.map((minutes) => {
        const price = priceFor(minutes);
        return html`<label class="option length">
          <input
            type="radio"
            name="length"
            .checked=${minutes === choices.duration}
            @change=${() => choose({ duration: minutes })}
          />
          <span class="face" part=${answerPart(minutes === choices.duration)}>
            <span class="mixed">${formatDuration(language, minutes)}</span>
            ${price ? html`<span class="mixed option-price">${price}</span>` : nothing}
          </span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

function selectTemplate(
  name: 'staff' | 'location',
  label: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="choice" part="choice">
    <label class="choice-name" for=${name}>${label}</label>
    <div class="select">
      <select
        part="input"
        id=${name}
        .value=${chosen}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
      ${chevronIcon}
    </div>
  </div>`;
}

function staffTemplate({ messages, service, choices, choose }: ChoicesView): TemplateResult {
  const options = [
    { value: '', text: messages.anyone },
    ...service.staff.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return selectTemplate('staff', messages.chooseStaff, options, choices.staffId ?? '', (staffId) =>
    choose({ staffId: staffId || undefined }),
  );
}

function placeTemplate(location: Location, { messages, choices, choose }: ChoicesView): TemplateResult {
  const more = placeText(location, messages);
  return html`<label class="option place">
    <input
      type="radio"
      name="location"
      .checked=${location.id === choices.locationId}
      @change=${() => choose({ locationId: location.id })}
    />
    <span class="face" part=${answerPart(location.id === choices.locationId)}>
      ${placeKindIcon(location)}
      <span>
        <span class="place-name">${location.name}</span>
        ${more ? html`<span class="place-more">${more}</span>` : nothing}
      </span>
    </span>
  </label>`;
}

function locationsTemplate(view: ChoicesView): TemplateResult {
  const { messages, service, choices, choose } = view;
  const { locations } = service;
  if (locations.length > MOST_CARDS) {
    const options = locations.map((location) => ({
      value: location.id,
      text: [location.name, placeText(location, messages)].filter(Boolean).join(' · '),
    }));
    return selectTemplate('location', messages.chooseLocation, options, choices.locationId ?? '', (locationId) =>
      choose({ locationId }),
    );
  }
  return html`<fieldset class="choice" part="choice">
    <legend class="choice-name">${messages.chooseLocation}</legend>
    <div class="places">${locations.map((location) => placeTemplate(location, view))}</div>
  </fieldset>`;
}

function partyTemplate({ messages, service, choices, choose }: ChoicesView): TemplateResult {
  const { party } = choices;
  const set = (wanted: number): number => {
    const within = Math.min(Math.max(Math.round(wanted) || 1, 1), service.capacity);
    if (within !== party) choose({ party: within });
    return within;
  };
  // What was written and cannot be had is not left standing.
  const onChange = ({ target }: { readonly target: HTMLInputElement }): void => {
    target.value = String(set(target.valueAsNumber));
  };
  const button = (label: string, to: number, sign: TemplateResult): TemplateResult =>
    html`<button
      type="button"
      class="button"
      part="button"
      aria-label=${label}
      aria-disabled=${to < 1 || to > service.capacity ? 'true' : nothing}
      @click=${() => set(to)}
    >
      ${sign}
    </button>`;
  return html`<div class="choice" part="choice">
    <label class="choice-name" for="party">${messages.chooseParty}</label>
    <div class="stepper">
      ${button(messages.fewerPeople, party - 1, lessIcon)}
      <input
        part="input"
        id="party"
        type="number"
        inputmode="numeric"
        min="1"
        max=${service.capacity}
        .value=${String(party)}
        @change=${onChange}
      />
      ${button(messages.morePeople, party + 1, moreIcon)}
    </div>
  </div>`;
}

/** What the visitor can choose about the service, beside its times; nothing where there is no choice. */
export function choicesTemplate(view: ChoicesView): TemplateResult | typeof nothing {
  const { open } = view;
  if (open.size === 0) return nothing;
  return html`<div class="choices">
    ${open.has('duration') ? lengthsTemplate(view) : nothing}
    ${open.has('location') ? locationsTemplate(view) : nothing} ${open.has('staff') ? staffTemplate(view) : nothing}
    ${open.has('party') ? partyTemplate(view) : nothing}
  </div>`;
}
