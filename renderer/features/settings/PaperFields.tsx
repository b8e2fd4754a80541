import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SavedNumber } from './SavedFields.tsx';
import css from './Settings.module.css';

interface Props {
  style: DocumentStyle;
  onChange(part: Partial<DocumentStyle>): void;
}

const sides = [
  { side: 'top', label: '上' },
  { side: 'bottom', label: '下' },
  { side: 'left', label: '左' },
  { side: 'right', label: '右' },
] as const;

const places = [
  { place: 'documentNumberFromRight', label: '文書番号（右から）' },
  { place: 'addresseeFromLeft', label: '宛先（左から）' },
  { place: 'senderFromRight', label: '発信者（右から）' },
  { place: 'subjectFromLeft', label: '標題（左から）' },
] as const;

/** Margins, lines of a page, and where the parts of a letter stand (赤磐市文書作成要領4条 and the like; field.md §2 F01). */
export function PaperFields({ style, onChange }: Props) {
  const { grid, margins, positions } = style;
  return (
    <>
      <div className={css.group}>
        <h3>余白</h3>
        <div className={css.four}>
          {sides.map(({ side, label }) => (
            <SavedNumber
              key={side}
              label={label}
              path={`documentStyle.margins.${side}`}
              unit="mm"
              min={10}
              max={50}
              saved={margins[side]}
              onSave={(value) => value !== null && onChange({ margins: { ...margins, [side]: value } })}
            />
          ))}
        </div>
      </div>
      <div className={css.group}>
        <h3>1ページの行数と字数</h3>
        <Checkbox isSelected={grid !== null} onChange={(isFixed) => onChange({ grid: isFixed ? { characters: null, lines: 36 } : null })}>
          行数をそろえる
        </Checkbox>
        {grid && (
          <div className={css.four}>
            <SavedNumber
              label="行数"
              path="documentStyle.grid.lines"
              unit="行"
              min={25}
              max={45}
              saved={grid.lines}
              onSave={(lines) => lines !== null && onChange({ grid: { ...grid, lines } })}
            />
            <SavedNumber
              label="字数（空欄なら自動）"
              path="documentStyle.grid.characters"
              unit="字"
              min={30}
              max={45}
              saved={grid.characters}
              onSave={(characters) => onChange({ grid: { ...grid, characters } })}
            />
          </div>
        )}
      </div>
      <div className={css.group}>
        <h3>通知文の位置</h3>
        <div className={css.four}>
          {places.map(({ place, label }) => (
            <SavedNumber
              key={place}
              label={label}
              path={`documentStyle.positions.${place}`}
              unit="字"
              max={10}
              saved={positions[place]}
              onSave={(value) => value !== null && onChange({ positions: { ...positions, [place]: value } })}
            />
          ))}
        </div>
      </div>
    </>
  );
}
