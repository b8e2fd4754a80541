import { type CollisionDetection, useDroppable } from '@dnd-kit/core';
import type { Place } from './boardModel.ts';

/** Marks an element as a place for cards; where nothing is given, the card keeps what it has. */
export function useDropPlace(id: string, place: Partial<Place>) {
  const { setNodeRef, isOver } = useDroppable({ id, data: place });
  return { isOver, dropProps: { ref: setNodeRef, 'data-drop': id } };
}

/** Reads a place back from what dnd-kit kept for it. */
export function placeOf(over: { data: { current?: unknown } } | null): Partial<Place> | null {
  // useDropPlace above is the only one that registers places.
  return (over?.data.current as Partial<Place> | undefined) ?? null;
}

/** The place that is seen under the pointer: cells scrolled away under the fixed headers do not catch anything. */
export const placeUnderPointer: CollisionDetection = ({ pointerCoordinates, droppableContainers }) => {
  if (!pointerCoordinates) return [];
  const { x, y } = pointerCoordinates;
  for (const element of document.elementsFromPoint(x, y)) {
    const place = element.closest('[data-drop]');
    if (!place) continue;
    const id = place.getAttribute('data-drop');
    const droppableContainer = droppableContainers.find((container) => container.id === id);
    return id && droppableContainer ? [{ id, data: { droppableContainer, value: 0 } }] : [];
  }
  return [];
};
