/** What the log may say of a mistake of the program: its kind and where it happened, under a number that the page can name. */
export const bugLine = (error: unknown, id: string): { bug: string; name: string; stack: string } => ({
  bug: id,
  name: error instanceof Error ? error.name : typeof error,
  stack: stackOf(error),
});

/** Only the frames: a message may hold what was typed, in several lines, and any of them may begin like a frame. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return '';
  const after = error.stack.indexOf(error.message) + error.message.length;
  return error.stack
    .slice(after)
    .split('\n')
    .filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/u.test(line))
    .join('\n');
}
