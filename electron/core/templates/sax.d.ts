/** The few members of sax (a streaming XML reader without its own types) that xmlTree.ts uses. */
declare module 'sax' {
  export type Tag = { name: string; attributes: Record<string, string> };
  type Parser = { write(text: string): Parser; close(): Parser };
  const sax: { parser(strict: true, options: { position: boolean; strictEntities: boolean }): Parser; MAX_BUFFER_LENGTH: number };
  export default sax;
}
