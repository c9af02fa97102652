/**
 * Which parts an element hands through from the elements that it draws, so that a page reaches a day inside a booking
 * inside a popup by one name. What an element has under the same name itself (`button`, `trouble`) is reached with it.
 */

/** Of a calendar. */
export const CALENDAR_PARTS = 'header,turn,day,day-open,day-selected,day-today';

/** Of the choice of a zone. */
export const TIMEZONE_PARTS = 'input:timezone-input,options,option,option-active';

/** Of a slot picker. */
export const PICKER_PARTS = `calendar,timezone,timezone-input,options,option,option-active,zone,times,time,time-selected,empty,button,trouble,${CALENDAR_PARTS}`;

/** Of a request centre. */
export const PRIVACY_PARTS =
  'centre,rights,right,ways,elsewhere,authority,field,tick,correction,problems,lines,found,copy,dates,receipt,reference,outcome,step,title,link,input,button,submit,trouble';
