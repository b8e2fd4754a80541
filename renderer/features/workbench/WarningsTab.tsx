import type { QuasiFactor, QuasiPlace, QuasiWarning } from '../../../shared/domain/anonymisation/schema.ts';
import { cx } from '../../ui/cx.ts';
import { Message } from '../../ui/Message.tsx';
import css from './Workbench.module.css';

interface Props {
  warnings: readonly QuasiWarning[];
  /** The place that is shown in the text. */
  shown: QuasiPlace | null;
  onShow(place: QuasiPlace): void;
}

/** 準識別子: why the text may still say who it is about, where it does, and what would help. */
export function WarningsTab({ warnings, shown, onShow }: Props) {
  if (warnings.length === 0) return <p className={css.note}>人を特定できる組合せは見つかっていません。まれな出来事や仕事が書かれていないか、読んで確かめてください。</p>;
  return (
    <div className={css.sheet}>
      {warnings.map((warning) => (
        <div key={warning.reason}>
          <Message tone="warn"><span className={css.reason}>{warning.reason}</span></Message>
          <ul className={css.factors}>
            {warning.factors.map((factor) => (
              <li key={`${factor.whose} ${factor.kind}`}>
                <span className={css.note}>{[factor.whose, factor.kind].filter(Boolean).join('　')}</span>
                <span className={css.places}>
                  {factor.words.map((words) => <Words key={words.text} words={words} shown={shown} onShow={onShow} />)}
                </span>
                <span>{factor.suggestion}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={css.note}>名前がなくても、組合せからだれのことか分かるおそれがあります。語を押すと、その場所を示します。印のない語は元の文章で選ばれるので、「選んだ語に印を付ける」を押し、「呼び方…」で言い換えます。人数は大まかな見込みで、知らせる強さは「設定」で変えられます。</p>
    </div>
  );
}

/** Words of the text: each press leads to the next place where they stand. */
function Words({ words: { text, places }, shown, onShow }: { words: QuasiFactor['words'][number] } & Pick<Props, 'shown' | 'onShow'>) {
  const at = places.findIndex(({ start }) => start === shown?.start);
  const next = places[(at + 1) % places.length];
  return (
    <button type="button" className={cx(css.place, at >= 0 && css.isNow)} aria-current={at >= 0} onClick={() => next && onShow(next)}>
      {text}
      {places.length > 1 && <small>{at < 0 ? `${places.length}か所` : `${at + 1}／${places.length}`}</small>}
    </button>
  );
}
