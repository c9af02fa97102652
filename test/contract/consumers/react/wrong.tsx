// Each line with a tag is wrong in one way.
import type {} from 'punctual/types/react';

export const wrong = [
  <punctual-booking api={5} />,
  <punctual-booking servise="intro-call" />,
  <punctual-booking layout="spiral" />,
  <punctual-booking timezone-mode="martian" />,
  <punctual-booking duration="thirty" />,
  <punctual-booking messages={{ book: 5 }} />,
  <punctual-booking onpunctual-booking-complete={(event: MouseEvent) => console.log(event.clientX)} />,
  <punctual-slot-picker required="maybe" />,
  <punctual-boking />,
];
