import { primaryLanguage } from './spoken-text.js';
import type { Text } from './text.js';

/** Whether a text is there in a language, rather than in the next best one. */
export function isSpokenIn(text: Text, language: string, written?: string): boolean {
  const tags = typeof text === 'string' ? (written ? [written] : []) : Object.keys(text);
  return tags.some((tag) => primaryLanguage(tag) === primaryLanguage(language));
}
