/** The booking is on the screen, above the page. */
export class PopupOpenEvent extends Event {
  static readonly eventName = 'punctual-popup-open';

  constructor() {
    super(PopupOpenEvent.eventName, { bubbles: true, composed: true });
  }
}

/** The page is as it was before. What the visitor chose and wrote is kept for the next time. */
export class PopupCloseEvent extends Event {
  static readonly eventName = 'punctual-popup-close';

  constructor() {
    super(PopupCloseEvent.eventName, { bubbles: true, composed: true });
  }
}
