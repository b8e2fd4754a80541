const ROWS_PER_DOT = 4;

/** Fills closed outlines (non-zero winding) into a grey picture, with soft edges; what lies outside of the picture is left out. */
export function fillContours(grey: Uint8Array, columns: number, contours: readonly (readonly [number, number])[][], colour: number): void {
  const points = contours.flat();
  if (points.length === 0) return;
  const rows = grey.length / columns;
  const ys = points.map(([, y]) => y);
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(rows, Math.ceil(Math.max(...ys)));
  const cover = new Float32Array(columns);
  for (let row = top; row < bottom; row += 1) {
    cover.fill(0);
    for (let part = 0; part < ROWS_PER_DOT; part += 1) {
      let winding = 0;
      let from = 0;
      for (const { x, turn } of crossings(contours, row + (part + 0.5) / ROWS_PER_DOT)) {
        if (winding === 0) from = x;
        winding += turn;
        if (winding === 0) addSpan(cover, from, x);
      }
    }
    for (let column = 0; column < columns; column += 1) {
      const share = Math.min(1, (cover[column] ?? 0) / ROWS_PER_DOT);
      if (share > 0) grey[row * columns + column] = Math.round((grey[row * columns + column] ?? 255) * (1 - share) + colour * share);
    }
  }
}

function crossings(contours: readonly (readonly [number, number])[][], y: number): { x: number; turn: number }[] {
  const found: { x: number; turn: number }[] = [];
  for (const contour of contours) {
    contour.forEach(([x1, y1], index) => {
      const [x2, y2] = contour[(index + 1) % contour.length] ?? [x1, y1];
      if (y1 <= y === y2 <= y) return;
      found.push({ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), turn: y2 > y1 ? 1 : -1 });
    });
  }
  return found.sort((a, b) => a.x - b.x);
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  for (let column = Math.max(0, Math.floor(from)); column < Math.min(cover.length, Math.ceil(to)); column += 1) {
    cover[column] = (cover[column] ?? 0) + Math.max(0, Math.min(to, column + 1) - Math.max(from, column));
  }
}
