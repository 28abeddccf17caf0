import { Component, createRef, type ReactNode } from 'react';
import { BrokenRoom } from './broken-room.tsx';

interface State {
  readonly error: unknown;
  readonly text: string;
}

/** Catches what breaks while a room is drawn and keeps the text that was on screen. */
export class RoomBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, text: '' };
  private readonly place = createRef<HTMLDivElement>();
  private lastText = '';

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error('Nothing was said of what broke.') };
  }

  /** The room that broke is still in the page here, as it was last drawn. */
  override getSnapshotBeforeUpdate(_: unknown, before: State): null {
    if (this.state.error && !before.error) this.keepText();
    return null;
  }

  override componentDidUpdate(): void {
    if (this.state.error && this.state.text !== this.lastText) this.setState({ text: this.lastText });
  }

  private keepText(): void {
    const { current } = this.place;
    if (!current) return;
    const typed = [...current.querySelectorAll('textarea, input')].map((field) =>
      field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '',
    );
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it was laid out, one paragraph a line
    this.lastText = [current.innerText, ...typed].filter(Boolean).join('\n\n');
  }

  override render(): ReactNode {
    const { error, text } = this.state;
    if (error) return <BrokenRoom error={error} text={text} onRetry={() => this.setState({ error: null, text: '' })} />;
    return (
      <div ref={this.place} style={{ display: 'contents' }}>
        {this.props.children}
      </div>
    );
  }
}
