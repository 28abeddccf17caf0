import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

/** The places of the window's frame that a room fills. */
export type FrameSlotName = 'title' | 'tools' | 'foot' | 'footKeys';

type Slots = Readonly<Partial<Record<FrameSlotName, HTMLElement>>>;

interface Frame {
  readonly slots: Slots;
  place(name: FrameSlotName, element: HTMLElement | null): void;
}

const FrameContext = createContext<Frame>({ slots: {}, place: () => undefined });

/** Lets rooms inside it fill the slots of the frame around them. */
export function FrameProvider({ children }: { readonly children: ReactNode }) {
  const [slots, setSlots] = useState<Slots>({});
  const [place] = useState(() => (name: FrameSlotName, element: HTMLElement | null) => {
    if (element) setSlots((known) => ({ ...known, [name]: element }));
  });
  return <FrameContext value={{ slots, place }}>{children}</FrameContext>;
}

/** A place in the frame; the window draws each once. */
export function FrameSlot({
  name,
  className,
}: {
  readonly name: FrameSlotName;
  readonly className?: string | undefined;
}) {
  const { place } = useContext(FrameContext);
  const [ref] = useState(() => (element: HTMLElement | null) => place(name, element));
  return <div ref={ref} className={className} />;
}

/** Draws its children in a slot of the frame while the room is there. */
export function InFrame({ slot, children }: { readonly slot: FrameSlotName; readonly children: ReactNode }) {
  const element = useContext(FrameContext).slots[slot];
  return element ? createPortal(children, element) : null;
}
