import type { QuasiWarning } from '../../../shared/domain/anonymisation/schema.ts';
import { Message } from '../../ui/Message.tsx';
import css from './Workbench.module.css';

/** 準識別子: why the text may still say who it is about, and what would help. */
export function WarningsTab({ warnings }: { warnings: readonly QuasiWarning[] }) {
  if (warnings.length === 0) return <p className={css.note}>人を特定できる組合せは見つかっていません。まれな出来事や仕事が書かれていないか、読んで確かめてください。</p>;
  return (
    <div className={css.sheet}>
      {warnings.map((warning) => (
        <div key={warning.reason}>
          <Message tone="warn">{warning.reason}</Message>
          <ul className={css.factors}>
            {warning.factors.map((factor) => (
              <li key={factor.kind}><b>{factor.kind}</b>（{factor.words.join('、')}）<br />{factor.suggestion}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className={css.note}>言い換えるときは、その語を選んで印を付け、「呼び方…」で言葉を決めます。強さは「設定」で変えられます。</p>
    </div>
  );
}
