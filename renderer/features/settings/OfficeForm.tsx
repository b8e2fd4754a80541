import { DATE_STYLE_LABELS, QUASI_IDENTIFIER_STRENGTH_LABELS } from '../../../shared/domain/anonymisation/choices.ts';
import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { choicesOf } from '../../ui/Choice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SavedNumber, SavedText } from './SavedFields.tsx';
import css from './Settings.module.css';
import { SettingsForm } from './SettingsForm.tsx';

/** Names of the office, and what its size means for 記号化. */
export function OfficeForm({ saved }: { saved: Settings }) {
  return (
    <SettingsForm title="自治体" saved={saved}>
      {({ settings, save }) => (
        <>
          <div className={css.pair}>
            <SavedText label="自治体名" path="municipality" saved={settings.municipality} onSave={(municipality) => save({ municipality })} isRequired />
            <SavedText label="課名" path="department" saved={settings.department} onSave={(department) => save({ department })} isRequired />
          </div>
          <SavedNumber
            label="人口"
            path="population"
            unit="人"
            max={20_000_000}
            className={css.short}
            saved={settings.population}
            onSave={(population) => save({ population })}
            description="少ないほど、職業や国籍などの組合せで人が分かりやすくなります。記号化のときの注意の強さに使います。"
          />
          <RadioGroup
            label="組合せで人が分かるときの注意" value={settings.quasiIdentifierStrength}
            onChange={(quasiIdentifierStrength) => save({ quasiIdentifierStrength })} choices={choicesOf(QUASI_IDENTIFIER_STRENGTH_LABELS)}
            description="年代・国籍・病気・仕事・出来事などがそろう人が、何人未満と見込まれるときに知らせるか。"
          />
          <RadioGroup
            label="経過の日付の書き方" value={settings.caseDateStyle} onChange={(caseDateStyle) => save({ caseDateStyle })} choices={choicesOf(DATE_STYLE_LABELS)}
            description="事例を記号化するときの、はじめの選び方。"
          />
          <Checkbox
            isSelected={settings.keepMunicipalityName}
            onChange={(keepMunicipalityName) => save({ keepMunicipalityName })}
            note="ほかの自治体の名前は、いつも印を付けます。"
          >
            事例の中に、自分の自治体の名前を残してよい
          </Checkbox>
        </>
      )}
    </SettingsForm>
  );
}
