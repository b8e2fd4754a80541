/** Blanks at the ends of one-line fields are slips of the hand; they go when the form is sent, never while it is typed. */
export function trimmed<Fields extends Record<string, unknown>>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]);
  // Same keys, and texts stay texts.
  return Object.fromEntries(entries) as Fields;
}
