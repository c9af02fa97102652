import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatZone } from '../../i18n/formats.js';
import { fill, fillCounted } from '../../i18n/text.js';
import { isTimeZone } from '../../scheduling/time-zone.js';
import { visitorZone } from '../../state/zones.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { checkedAttribute } from '../checked-attribute.js';
import { FocusController } from '../focus-controller.js';
import { FormElement } from '../form-element.js';
import { FormValueController } from '../form-value-controller.js';
import { rememberLast } from '../remember-last.js';
import { TimezoneChangeEvent } from './timezone-events.js';
import { timezoneStyles } from './timezone-styles.js';
import { optionId, timezoneTemplate } from './timezone-template.js';
import { ZoneIndex, cityOf } from './zone-list.js';
import type { ZoneOption } from './zone-list.js';

/** So many zones are drawn at most; typing finds the others. */
const SHOWN = 50;

/**
 * @summary A time zone, found by city, country, name or offset.
 *
 * A combobox with a list (WAI-ARIA APG): typing searches, arrows go through what was found, Enter chooses, Escape leaves
 * the choice as it was. Each zone says its offset now. Works alone and in a plain form, where its value is the IANA name.
 *
 * @tag punctual-timezone
 *
 * @fires {TimezoneChangeEvent} punctual-timezone-change - The visitor chose a zone.
 * @fires {Event} input - The visitor chose a zone.
 * @fires {Event} change - The visitor chose a zone.
 *
 * @csspart root - Everything.
 * @csspart input - The field.
 * @csspart options - The zones that were found.
 * @csspart option - One of them.
 * @csspart option-active - The one that the keys are on.
 *
 * @cssstate disabled - It cannot be used: by its own attribute, or by a fieldset.
 * @cssstate invalid - None is chosen where one must be.
 *
 * @cssprop --punctual-accent - Buttons, chosen day and time, links.
 * @cssprop --punctual-background - The surface.
 * @cssprop --punctual-text - Text.
 * @cssprop --punctual-muted - Text of less weight.
 * @cssprop --punctual-border - Lines, and edges of fields.
 * @cssprop --punctual-font - Font family; the page's own unless set.
 * @cssprop --punctual-radius - Corners.
 */
export class TimezoneElement extends FormElement {
  static override styles = [tokens, base, timezoneStyles];

  /** IANA name of the chosen zone. */
  @property() override value = '';

  /** What it is called where no `<label>` of the page says so. */
  @property() label = '';

  @state() private open = false;

  /** What is typed; `undefined` while the chosen zone is shown. */
  @state() private text: string | undefined;

  /** The zone that the keys are on. */
  @state() private active: string | undefined;

  @query('input') private box?: HTMLInputElement;

  readonly #focus = new FocusController(this);
  protected override readonly field = new FormValueController(this, {
    missing: () => this.locale.messages.zoneMissing,
    anchor: () => this.box,
    isValue: isTimeZone,
  });
  readonly #index = rememberLast((language: string, hour: number) => new ZoneIndex(language, hour * 3_600_000));
  readonly #search = rememberLast((index: ZoneIndex, text: string, near: string, at: number) =>
    index.search(text, near, at),
  );

  /** Focuses the field. */
  override focus(options?: FocusOptions): void {
    if (this.box) this.box.focus(options);
    else this.#focus.soon('input');
  }

  protected override render(): TemplateResult {
    const { language, messages } = this.locale;
    const { active, open, value, required } = this;
    return this.rootTemplate(
      timezoneTemplate({
        language,
        messages,
        label: this.#label,
        text: this.text ?? this.#shown,
        status: this.#status,
        options: open ? this.#options : undefined,
        active,
        value,
        at: this.clock.now(),
        required,
        disabled: this.field.disabled,
        show: () => this.#show(),
        onInput: (event) => this.#onInput(event),
        onArrow: (event) => this.#onArrow(event),
        onKeydown: (event) => this.#onKeydown(event),
        onClick: (event) => this.#onClick(event),
        onFocusout: (event) => this.#onFocusout(event),
      }),
    );
  }

  protected override updated(): void {
    const id = this.active && this.open ? optionId(this.active) : undefined;
    if (id) this.renderRoot.querySelector(`#${id}`)?.scrollIntoView({ block: 'nearest' });
  }

  get #label(): string {
    const labels = [...this.labels].map((label) => label.textContent?.trim() ?? '').join(' ');
    return labels || this.label || this.locale.messages.timeZone;
  }

  /** The chosen zone in words, with its offset now. */
  get #shown(): string {
    const zone = checkedAttribute('value', this.value, isTimeZone, 'this is no time zone');
    if (!zone) return '';
    const { language, messages } = this.locale;
    const offset = formatZone(language, zone, 'offset', this.clock.now());
    return fill(messages.zoneWithOffset, { zone: cityOf(zone), offset });
  }

  get #found(): readonly ZoneOption[] {
    const at = this.clock.now();
    // Offsets change on the hour at most, so that an hour's index is the same one.
    const index = this.#index(this.locale.language, Math.floor(at / 3_600_000));
    const near = isTimeZone(this.value) ? this.value : visitorZone();
    return this.#search(index, this.text ?? '', near, Math.floor(at / 3_600_000) * 3_600_000);
  }

  get #options(): readonly ZoneOption[] {
    return this.#found.slice(0, SHOWN);
  }

  get #status(): string {
    if (!this.open || this.text === undefined) return '';
    const { language, messages } = this.locale;
    const { length } = this.#found;
    return length === 0 ? messages.noZoneFound : fillCounted(language, messages.zonesFound, length);
  }

  #show(): void {
    if (this.open || this.field.disabled) return;
    this.open = true;
    this.box?.select();
  }

  /** Leaves the choice as it is. */
  #close(): void {
    this.open = false;
    this.text = undefined;
    this.active = undefined;
  }

  #choose(zone: string): void {
    this.#close();
    const before = this.value;
    this.value = zone;
    if (zone !== before) this.field.tellChange();
    this.dispatchEvent(new TimezoneChangeEvent(zone));
  }

  /** Moves so many options on, round the ends. */
  #move(by: 1 | -1): void {
    if (!this.open) this.#show();
    const options = this.#options;
    const at = options.findIndex(({ zone }) => zone === this.active);
    const to = at < 0 && by < 0 ? options.length - 1 : (at + by + options.length) % (options.length || 1);
    this.active = options[to]?.zone;
  }

  #onInput(event: Event): void {
    // What is typed is no value of this field: its own event comes with the choice.
    event.stopPropagation();
    this.text = this.box?.value ?? '';
    this.open = true;
    this.active = this.text.trim() ? this.#options[0]?.zone : undefined;
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.#act(event)) event.preventDefault();
  }

  /** Does what a key asks for; answers whether it asked for anything. */
  #act({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
        if (altKey) this.#show();
        else this.#move(1);
        return true;
      case 'ArrowUp':
        if (altKey) this.#close();
        else this.#move(-1);
        return true;
      case 'Enter':
        if (!this.open || !this.active) return this.open;
        this.#choose(this.active);
        return true;
      case 'Escape':
        if (!this.open) return false;
        this.#close();
        return true;
      default:
        return false;
    }
  }

  #onClick(event: Event): void {
    const zone = (event.target as Element).closest<HTMLElement>('.option')?.dataset['zone'];
    if (zone) this.#choose(zone);
  }

  #onArrow(event: Event): void {
    event.preventDefault();
    this.box?.focus();
    if (this.open) this.#close();
    else this.#show();
  }

  #onFocusout(event: FocusEvent): void {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#close();
  }
}
