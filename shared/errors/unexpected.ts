import { ERROR_MESSAGES } from './codes.ts';

const ASK = '続くときは、情報システム担当へ相談してください。';
const READING = `想定外のエラーが起き、内容を読み取れませんでした。記録は変更していません。画面を開き直してください。${ASK}`;
const RAW_TEXT = `想定外のエラーが起き、操作を終えられませんでした。届いた文章そのものは、どこにも保存していません。画面に残っている文章や印を確かめてから、もう一度行ってください。${ASK}`;

/** Everything on the workbench that handles a text before it is anonymised. */
const WITH_RAW_TEXT = /^anonymisation\.(?:start|getSession|decideMark|addMark|undo|assignRoster|proposePerson|set|saveToCase|discard)/u;

/** What a clerk reads after a bug: what happened, what is safe, what to do, and nothing that the failed operation does not make sure of. */
export function unexpectedWords(operation: string, kind: string | undefined): string {
  if (WITH_RAW_TEXT.test(operation)) return RAW_TEXT;
  return kind === 'query' ? READING : ERROR_MESSAGES.unexpected;
}
