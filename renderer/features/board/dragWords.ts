import type { DndContext } from '@dnd-kit/core';
import type { ComponentProps } from 'react';

/** What a screen reader is told while a card is dragged; by keyboard one takes 「移動…」. */
export const dragWords: NonNullable<ComponentProps<typeof DndContext>['accessibility']> = {
  screenReaderInstructions: { draggable: 'キーボードでは、カードのメニューの「移動…」を使います。' },
  announcements: {
    onDragStart: () => 'カードを持ち上げました。',
    onDragOver: () => undefined,
    onDragEnd: ({ over }) => (over ? 'カードを置きました。' : '元の場所に戻しました。'),
    onDragCancel: () => '元の場所に戻しました。',
  },
};
