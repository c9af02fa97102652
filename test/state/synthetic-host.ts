import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A host that is no element: counts the updates that are asked for, and runs its controllers' lives by hand. */
export class SyntheticHost implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  updates = 0;
  isConnected = true;

  get updateComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.updates += 1;
  }

  connect(): void {
    this.isConnected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    this.isConnected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** Lets everything run that waits for no more than a promise. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
