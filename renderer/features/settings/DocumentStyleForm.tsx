import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { PaperFields } from './PaperFields.tsx';
import css from './Settings.module.css';
import { SettingsForm } from './SettingsForm.tsx';
import { StylePreview } from './StylePreview.tsx';
import { bodyFonts, digits, eras, firstMarks, headingFonts, honorifics, sizes, times, voices } from './styleChoices.ts';

/** How the office's own papers look (field.md §4); the next export follows. */
export function DocumentStyleForm({ saved }: { saved: Settings }) {
  return (
    <SettingsForm title="公用文の体裁" saved={saved} beside={({ settings }) => <StylePreview style={settings.documentStyle} />}>
      {({ settings, save }) => {
        const style = settings.documentStyle;
        const set = (part: Partial<DocumentStyle>) => save({ documentStyle: { ...style, ...part } });
        return (
          <>
            <div className={css.pair}>
              <Select label="本文の書体" value={style.font} onChange={(font) => set({ font })} choices={bodyFonts} />
              <Select label="見出しの書体" value={style.headingFont} onChange={(headingFont) => set({ headingFont })} choices={headingFonts} />
              <Select label="文字の大きさ" value={String(style.fontSize)} onChange={(size) => set({ fontSize: Number(size) })} choices={sizes} />
            </div>
            <PaperFields style={style} onChange={set} />
            <div className={css.group}>
              <h3>書き方</h3>
              <div className={css.pair}>
                <RadioGroup label="数字" isColumn value={style.digits} onChange={(value) => set({ digits: value })} choices={digits} />
                <RadioGroup label="時刻" isColumn value={style.time} onChange={(time) => set({ time })} choices={times} />
                <RadioGroup label="表の中の年" isColumn value={style.era} onChange={(era) => set({ era })} choices={eras} />
                <RadioGroup label="見出しの番号" isColumn value={style.firstMark} onChange={(firstMark) => set({ firstMark })} choices={firstMarks} />
                <RadioGroup label="宛名の敬称" value={style.honorific} onChange={(honorific) => set({ honorific })} choices={honorifics} />
                <RadioGroup label="文体" value={style.voice} onChange={(voice) => set({ voice })} choices={voices} />
              </div>
              <Checkbox isSelected={style.closingWord} onChange={(closingWord) => set({ closingWord })}>
                記書きの終わりに「以上」を付ける
              </Checkbox>
            </div>
          </>
        );
      }}
    </SettingsForm>
  );
}
