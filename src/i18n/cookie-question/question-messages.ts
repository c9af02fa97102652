import type { Text } from '../text.js';

/**
 * What the cookie notice says to ask. A set of its own, so that a notice that stands alone brings nothing of the booking;
 * what it says once it is answered is another one. What each thing is for is in neither: the profile says it.
 */
export interface QuestionMessages {
  readonly heading: Text;
  /** Asks for what needs a yes; what that is follows. */
  readonly lead: Text;
  readonly accept: Text;
  readonly refuse: Text;
  readonly settings: Text;
  readonly closeAndRefuse: Text;
  /** Names of categories that the profile gives none. */
  readonly necessary: Text;
  readonly preferences: Text;
  readonly analytics: Text;
  readonly marketing: Text;
  readonly policy: Text;
  readonly newTab: Text;
  readonly notLoaded: Text;
}
