/** Codes and proofs in memory. Owns what the calls come to on a draft; committing it is the store's. */
import { DraftMap } from './draft-map.js';
import type { ProofUse, VerificationRecord, Verifications } from './store.js';

interface Entry extends VerificationRecord {
  readonly tries: number;
  readonly proofHash?: string;
  readonly isUsed?: true;
  /** When nothing of it counts any longer. */
  readonly endsAt: number;
}

interface Window {
  readonly sent: number;
  readonly endsAt: number;
}

/** What is committed. */
export interface VerificationMaps {
  readonly entries: Map<string, Entry>;
  readonly windows: Map<string, Window>;
  /** Which entry a proof belongs to. */
  readonly proofs: Map<string, string>;
}

/** The draft that a transaction works on. */
export interface VerificationDrafts {
  readonly entries: DraftMap<string, Entry>;
  readonly windows: DraftMap<string, Window>;
  readonly proofs: DraftMap<string, string>;
}

/** Nothing yet. */
export function createVerificationMaps(): VerificationMaps {
  return { entries: new Map(), windows: new Map(), proofs: new Map() };
}

/** A draft on top of what is committed. */
export function draftVerifications({ entries, windows, proofs }: VerificationMaps): VerificationDrafts {
  return { entries: new DraftMap(entries), windows: new DraftMap(windows), proofs: new DraftMap(proofs) };
}

/** Removes what ended by `now`. */
export function deleteEnded({ entries, windows, proofs }: VerificationMaps, now: number): void {
  for (const [id, { endsAt }] of entries) if (endsAt <= now) entries.delete(id);
  for (const [contact, { endsAt }] of windows) if (endsAt <= now) windows.delete(contact);
  for (const [hash, id] of proofs) if (!entries.has(id)) proofs.delete(hash);
}

/** The calls on a draft. */
export class MemoryVerifications implements Verifications {
  readonly #drafts: VerificationDrafts;

  constructor(drafts: VerificationDrafts) {
    this.#drafts = drafts;
  }

  async count(contactHash: string, now: number, window: number): Promise<Window> {
    const known = this.#drafts.windows.get(contactHash);
    const counted =
      known && known.endsAt > now ? { ...known, sent: known.sent + 1 } : { sent: 1, endsAt: now + window };
    this.#drafts.windows.set(contactHash, counted);
    return counted;
  }

  async insert(record: VerificationRecord): Promise<void> {
    this.#drafts.entries.set(record.id, { ...record, tries: 0, endsAt: record.expiresAt });
  }

  async tryCode(id: string, now: number, most: number): Promise<string | undefined> {
    const entry = this.#drafts.entries.get(id);
    if (!entry || entry.isUsed || entry.expiresAt <= now || entry.tries >= most) return undefined;
    this.#drafts.entries.set(id, { ...entry, tries: entry.tries + 1 });
    return entry.codeHash;
  }

  async keepProof(id: string, proofHash: string, expiresAt: number): Promise<void> {
    const entry = this.#drafts.entries.get(id);
    if (!entry) return;
    this.#drafts.entries.set(id, { ...entry, proofHash, endsAt: expiresAt });
    this.#drafts.proofs.set(proofHash, id);
  }

  async useProof({ proofHash, contactHash, purpose, now }: ProofUse): Promise<boolean> {
    const entry = this.#drafts.entries.get(this.#drafts.proofs.get(proofHash) ?? '');
    if (entry?.proofHash !== proofHash || entry.isUsed || entry.endsAt <= now) return false;
    if (entry.contactHash !== contactHash || entry.purpose !== purpose) return false;
    this.#drafts.entries.set(entry.id, { ...entry, isUsed: true });
    return true;
  }
}
