import css from './Frame.module.css';

/** 練習用 is said on every screen, so that nobody takes sample data for real. */
export function SampleBanner() {
  return (
    <p className={css.sample} role="note">
      <span>練習用</span>
      <span>架空の事例です。実際の相談の内容は入力しないでください。</span>
    </p>
  );
}
