import { emSpace, textWidth } from '../../../../shared/text/width.ts';

/** □ choices in columns of the given width in 字; one longer than its column keeps its own room. */
export function tickBoxes(choices: string[], perLine: number, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < choices.length; at += perLine) {
    const line = choices.slice(at, at + perLine).map((choice) => `□ ${choice}`);
    lines.push(line.map((text, index) => (index === line.length - 1 ? text : text + padding(width - textWidth(text)))).join(''));
  }
  return lines.join('\n');
}

function padding(missing: number): string {
  const halves = Math.max(2, Math.round(missing * 2));
  return emSpace.repeat(Math.floor(halves / 2)) + ' '.repeat(halves % 2);
}
