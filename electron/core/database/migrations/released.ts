/**
 * SHA-256 of the source of every migration that left the house, line ends as LF. Such a file never changes again:
 * what it did wrong is put right by the next one.
 */
export const released: Readonly<Record<string, string>> = {};
