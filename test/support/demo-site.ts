/** The demo pages as `npm start` serves them: with their businesses behind the same port. */
import { businessesIn, demoArgs } from '../../scripts/demo-site.js';

/** Names of the themes. */
export const THEMES = businessesIn('themes');

/** What the server is started with. */
export const DEMO_ARGS = demoArgs();
