/** For tests of pages that use Punctual: the reference server behind Mock Service Worker, and what a page leaves behind. */
export { createHandlers } from './handlers.js';
export { createScenario, SCENARIOS, type Scenario, type ScenarioName, type ScenarioOptions } from './scenarios.js';
export { scenarioBusiness } from './scenario-business.js';
export * from './nothing-to-consent-to.js';
