/** What a page needs at least that shows the same with Lit: a month as a grid, the times of a day, and nothing else. */
import { css, html, LitElement } from 'lit';

interface Answer {
  readonly availability: { readonly slots: readonly { readonly start: string }[] };
}

class BareBooking extends LitElement {
  static override styles = css`
    table {
      inline-size: 20em;
      table-layout: fixed;
    }
    button {
      inline-size: 100%;
      min-block-size: 2.75em;
    }
    .times {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    }
  `;
  static override properties = { days: { state: true }, day: { state: true }, month: { state: true } };
  declare days: Map<string, Date[]>;
  declare day: string | undefined;
  declare month: string;

  readonly #clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  readonly #title = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

  constructor() {
    super();
    this.days = new Map();
    this.month = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    const response = await fetch(this.getAttribute('src')!);
    const { availability } = (await response.json()) as Answer;
    const days = new Map<string, Date[]>();
    for (const { start } of availability.slots) {
      const day = start.slice(0, 10);
      if (!days.has(day)) days.set(day, []);
      days.get(day)!.push(new Date(start));
    }
    this.days = days;
    this.day = days.keys().next().value;
    this.month = this.day!.slice(0, 7);
  }

  #weeks(): (string | undefined)[][] {
    const first = new Date(`${this.month}-01T00:00:00Z`);
    const lead = (first.getUTCDay() + 6) % 7;
    const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
      Array.from({ length: 7 }, (__, at) => {
        const day = week * 7 + at - lead + 1;
        return day >= 1 && day <= length ? `${this.month}-${String(day).padStart(2, '0')}` : undefined;
      }),
    );
  }

  protected override render() {
    if (!this.day) return html`<p>Loading</p>`;
    const cell = (day: string | undefined) =>
      html`<td>
        ${
          day &&
          html`<button
            part="day-open"
            data-date=${day}
            ?disabled=${!this.days.has(day)}
            @click=${() => (this.day = day)}
          >
            ${Number(day.slice(8))}
          </button>`
        }
      </td>`;
    return html`<table>
        ${this.#weeks().map(
          (week) =>
            html`<tr>
              ${week.map(cell)}
            </tr>`,
        )}
      </table>
      <h3 class="times-title">${this.#title.format(new Date(this.day))}</h3>
      <div class="times">
        ${this.days
          .get(this.day)
          ?.map(
            (start) => html`<button part="time" data-start=${start.getTime()}>${this.#clock.format(start)}</button>`,
          )}
      </div>`;
  }
}

customElements.define('bare-booking', BareBooking);
