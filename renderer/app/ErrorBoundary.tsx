import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/States.tsx';

interface Props {
  children: ReactNode;
  /** Where 「ホームへ」 leads; without it only the whole page can be drawn again. */
  onHome?(): void;
}

/** Catches what a page could not draw; React offers this to classes only. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { onHome } = this.props;
    const again = () => this.setState({ failed: false });
    return (
      <EmptyState title="この画面を表示できませんでした。" action={<Button onPress={again}>もう一度表示する</Button>}>
        <p>保存済みの記録は失われていません。保存していない入力は、残っていないことがあります。繰り返すときは、情報システム担当へ画面の名前を伝えてください。</p>
        {onHome && (
          <Button
            tone="quiet"
            onPress={() => {
              onHome();
              again();
            }}
          >
            ホームへ
          </Button>
        )}
      </EmptyState>
    );
  }
}
