import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Location } from '../../protocol/service.js';
import { noteIcon, phoneIcon, placeIcon, videoIcon } from '../../styles/icons.js';

/** The sign of a kind of location. */
export function placeKindIcon({ kind }: Location): TemplateResult {
  return { 'in-person': placeIcon, phone: phoneIcon, video: videoIcon, other: noteIcon }[kind];
}

function kindText({ kind }: Location, messages: Messages): string {
  return {
    'in-person': messages.locationInPerson,
    phone: messages.locationPhone,
    video: messages.locationVideo,
    other: messages.locationOther,
  }[kind];
}

/** What is said of a location beside its name: its kind, unless it is called just that, and its address. */
export function placeText(location: Location, messages: Messages): string {
  const kind = kindText(location, messages);
  const isName = kind.toLocaleLowerCase() === location.name.toLocaleLowerCase();
  return [isName ? '' : kind, location.address].filter(Boolean).join(' · ');
}
