import type { TemplateProblem, TemplateProblemCode } from '../../../shared/domain/templates/templateReport.ts';

/** What happened and what to do, per finding; `detail` is the name or thing it is about. */
const sentences: Record<TemplateProblemCode, (detail: string) => string> = {
  unreadable: () => 'ファイルを読めません。場所と、開く権限があるかを確かめてください。',
  'not-docx': (detail) => `Word 文書（.docx）ではありません${detail && `（${detail}）`}。Word で開き、「Word 文書 (*.docx)」で保存し直してください。`,
  'old-format': () => '古い形式の Word 文書（.doc）です。Word で開き、「Word 文書 (*.docx)」で保存し直してください。',
  encrypted: () => 'パスワードで保護されています。Word で開き、「ファイル」→「情報」→「文書の保護」でパスワードを外して保存してください。',
  damaged: (detail) => `ファイルが壊れています${detail && `（${detail}）`}。Word で開き直して保存するか、元の様式をもう一度受け取ってください。`,
  'too-large': () => '様式として大きすぎます。大きな写真や要らないページを取り除いて保存してください。',
  'strict-format': () => '「完全 Open XML 文書」などの特別な形で保存されています。Word で「Word 文書 (*.docx)」を選んで保存し直してください。',
  macro: () => 'マクロ（自動で動く命令）が入っています。安全のため取り込めません。マクロのない「Word 文書 (*.docx)」で保存し直してください。',
  'external-link': (detail) => `文書の外へのリンクがあります${detail && `（${detail}）`}。リンクを解除（右クリック→「ハイパーリンクの削除」、画像は貼り付け直し、ひな形は標準に）して保存してください。`,
  'embedded-object': (detail) => `別のファイルや部品が埋め込まれています${detail && `（${detail}）`}。取り除くか、図として貼り付け直して保存してください。`,
  'tracked-changes': () => '変更履歴が残っています。「校閲」→「すべての変更を反映」または「元に戻す」で片づけてから保存してください。',
  'unknown-field': (detail) => `《${detail}》という項目はありません。項目の一覧を見て書き直してください。項目でないときは 《 》 以外の括弧にしてください。`,
  'unknown-loop': (detail) => `くり返し《＃${detail}》はありません。項目の一覧を見て書き直してください。`,
  'field-outside-loop': (detail) => detail,
  'loop-inside-itself': (detail) => `くり返し《＃${detail}》の中に同じ《＃${detail}》があります。内側の印を消してください。`,
  'not-a-loop': (detail) => `《${detail}》は一つだけの項目で、くり返しには使えません。＃と／を取って 《${detail}》 と書いてください。`,
  'loop-without-sign': (detail) => `《${detail}》はくり返しの名前です。始まりは 《＃${detail}》、終わりは 《／${detail}》 と書いてください。`,
  'unclosed-loop': (detail) => `くり返し《＃${detail}》が閉じていません。くり返しの終わりに 《／${detail}》 を書いてください。`,
  'unopened-loop': (detail) => `《／${detail}》に対応する始まりがありません。くり返しの始まりに 《＃${detail}》 を書いてください。`,
  'crossed-loops': (detail) => `くり返し《＃${detail}》が別のくり返しと食い違っています。先に始まったものを後で閉じるように並べてください。`,
  'loop-across-table': (detail) => `くり返し《＃${detail}》の始まりと終わりが、表の内と外、または別の表や図形に分かれています。同じ表（同じ枠）の中に置いてください。`,
  'half-mark': () => '《 と 》 の片方だけがあります。《項目名》 のように一行の中で対にしてください。',
  'empty-mark': () => '《 》 の中が空です。項目名を書くか、消してください。',
  'other-brackets': (detail) => `${detail} は差し込みの印になりません。二重山括弧 《 》 に替えてください。`,
  'mark-out-of-reach': (detail) => `${detail}の中の 《 》 には差し込めません。本文、表、テキストボックス、ヘッダー、フッター、脚注へ移してください。`,
};

/** A finding in words; unknown names carry the nearest known one. */
export function problem(code: TemplateProblemCode, near = '', detail = '', suggestion?: string): TemplateProblem {
  const sentence = sentences[code](code === 'field-outside-loop' ? detail : shortened(detail));
  return { code, message: suggestion === undefined ? sentence : `${sentence}（もしかして ${suggestion}）`, near };
}

const shortened = (detail: string): string => (detail.length > 60 ? `${detail.slice(0, 60).toWellFormed()}…` : detail);

/** Thrown where the rest of a file need not be looked at any more. */
export class TemplateFault extends Error {
  readonly problem: TemplateProblem;
  constructor(found: TemplateProblem) {
    super(found.code);
    this.problem = found;
  }
}

/** Ends the examination of a file with one finding. */
export function refuse(code: TemplateProblemCode, detail = ''): never {
  throw new TemplateFault(problem(code, '', detail));
}
