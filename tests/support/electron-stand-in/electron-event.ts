/** An event of Electron's, which a listener may prevent. */
export interface ElectronEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** Makes an event with what it tells. */
export function createElectronEvent<Told extends object>(told: Told): ElectronEvent & Told {
  return {
    ...told,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
