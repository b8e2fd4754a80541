/**
 * SHA-256 of the source of every migration that left the house, line ends as LF. Such a file never changes again:
 * what it did wrong is put right by the next one.
 */
export const released: Readonly<Record<string, string>> = {
  '0001-first-meeting': '60d723de0c45b8d3e3007f5244b2a2772caf3466176455f3e9a1d1ce2e9af651',
  '0002-case-files': '4001c377cfca632bb47a5491fc01c733a53b95918e052930f32ad03fccaf8c1c',
  '0003-anonymisation': '373dbcab7cb43b5f50ae2933de9c9702c1e638e60aed7c90be2e443f4b56c466',
  '0004-documents': '21d0d44e06b81a5d4faaad8d76bc5f40efc7391fc9b1fd9ee39502e9387bbc4d',
};
