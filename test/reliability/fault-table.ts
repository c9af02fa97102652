/** The table of docs/reliability.md: how an outcome becomes a line of it, and how its lines are read again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FaultCase, Occasion } from './fault-cases.js';
import type { FaultOutcome } from './try-fault.js';

const PAGE = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const [BEGIN, END] = ['<!-- faults: written by `npm run reliability` -->', '<!-- end of faults -->'];

const OCCASIONS: Readonly<Record<Occasion, string>> = {
  opening: 'opens (`GET /boot`)',
  hold: 'chooses a time (`POST /holds`)',
  booking: 'books (`POST /bookings`)',
};

/** What every visitor is told, with or without a fault. */
const USUAL = ['Booking…'];

/** The first two cells of a line: which fault it is about. */
export function faultCells({ occasion, fault }: FaultCase): string {
  return `| ${OCCASIONS[occasion]} | ${fault} |`;
}

/** One line of the table. */
export function toLine(fault: FaultCase, { told, requests, bookedMeanwhile, wayOn, booked }: FaultOutcome): string {
  const said = told.filter((text) => !USUAL.includes(text)).map((text) => `“${text}”`);
  const way = wayOn === undefined ? 'goes on by itself' : `the visitor presses: ${wayOn}`;
  const cells = [said.join(' ') || 'nothing', requests, bookedMeanwhile, way, booked].map(String);
  return `${faultCells(fault)} ${cells.join(' | ')} |`;
}

function parts(): readonly [string, string, string] {
  const text = readFileSync(PAGE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  return [text.slice(0, begin), text.slice(begin, end), text.slice(end)];
}

/** The lines of the page's table. */
export function readLines(): string[] {
  const [, table] = parts();
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/ +/g, ' '));
}

/** Puts these lines into the page. */
export function writeLines(lines: readonly string[]): void {
  const [before, , after] = parts();
  const head = [
    '| a visitor | and meets | is told | requests | booked meanwhile | and when it is over | booked in the end |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  writeFileSync(PAGE, `${before}\n\n${[...head, ...lines].join('\n')}\n\n${after}`);
}
