import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addDays, lastDayOf, monthOf, weekdayOf, type IsoWeekday } from '../../src/scheduling/calendar-date.js';
import { buildMonthGrid, endOfWeek, startOfWeek } from '../../src/scheduling/month-grid.js';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`);
const anyFirstDay = fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7);

it('needs four rows for a February that fills its weeks', () => {
  assert.equal(buildMonthGrid('2027-02', 1).length, 4);
});

it('needs six rows for a long month that begins at the end of a week', () => {
  assert.equal(buildMonthGrid('2026-08', 1).length, 6);
});

it('holds every day of the month once, in unbroken order, in whole weeks that begin where they should', () => {
  fc.assert(
    fc.property(anyMonth, anyFirstDay, (month, firstDay) => {
      const weeks = buildMonthGrid(month, firstDay);
      const days = weeks.flat();
      assert.ok(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === firstDay));
      assert.ok(days.every((day, index) => index === 0 || day === addDays(days[index - 1]!, 1)));
      assert.equal(days.filter((day) => monthOf(day) === month).length, Number(lastDayOf(month).slice(8)));
      assert.ok(weeks.every((week) => week.some((day) => monthOf(day) === month)));
    }),
  );
});

it('finds the ends of a week that begins on Sunday', () => {
  assert.deepEqual([startOfWeek('2026-03-29', 7), endOfWeek('2026-03-29', 7)], ['2026-03-29', '2026-04-04']);
  assert.deepEqual([startOfWeek('2026-03-29', 1), endOfWeek('2026-03-29', 1)], ['2026-03-23', '2026-03-29']);
});
