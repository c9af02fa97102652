import 'punctual/define/punctual-booking';
import { createClient } from 'punctual/client';
import type {} from 'punctual/types/solid';
import type { BookingElement } from 'punctual/elements/booking';

const client = createClient({ baseUrl: 'https://book.example.com/v1' });
let element: BookingElement | null = null;

export const page = (
  <main>
    <punctual-booking api="https://book.example.com/v1" service="intro-call" duration={30} layout="week" id="book" />
    <punctual-booking client={client} timezone-mode="locked" timezone="Europe/Berlin" hour-cycle="24" first-day="mon" />
    <punctual-booking messages={{ book: 'Reserve' }} ref={(one: BookingElement | null) => void (element = one)} />
    <punctual-booking on:punctual-booking-complete={(event) => console.log(event.id, element?.api)} />
    <punctual-slot-picker
      name="start"
      required
      value="2026-03-29T09:00:00Z"
      on:punctual-slot-change={({ value }) => console.log(value)}
    />
    <punctual-form form="contact" prefill-topic="Hello" on:punctual-form-submit={(event) => event.preventDefault()} />
    <punctual-popup floating position="inline-start" label="Book">
      <button slot="opener">Book</button>
    </punctual-popup>
    <punctual-age-guard guard="neutral" />
  </main>
);
