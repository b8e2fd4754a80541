import { useState } from 'react';
import { addresseeFields, anywhereFields, innerLoops, loopFields } from '../../../shared/domain/templates/fieldCatalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { putOnClipboard } from '../../ui/clipboard.ts';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import css from './Templates.module.css';

const groups: { title: string; note: string; marks: string[] }[] = [
  { title: 'どこでも使える', note: '', marks: anywhereFields.map((field) => `《${field}》`) },
  { title: '宛先ごとに1通', note: '開催通知・依頼書で、宛先の数だけ文書を作ります。', marks: addresseeFields.map((field) => `《${field}》`) },
  ...Object.entries(loopFields).map(([loop, fields]) => {
    const inner = Object.entries(innerLoops).find(([name]) => name === loop)?.[1] ?? [];
    return {
      title: `くり返し　${loop}`,
      note: [`《＃${loop}》から《／${loop}》までを、件数分くり返します。`, inner.length > 0 ? `中に${inner.map((name) => `《＃${name}》`).join('')}を置けます。` : '', loop === 'ケース' ? 'くり返しの外に書くと、ケース1件につき1つの文書になります。' : ''].join(''),
      marks: [`《＃${loop}》`, `《／${loop}》`, ...fields.map((field) => `《${field}》`)],
    };
  }),
];

/** Every mark that may be written into a 様式, to be copied. */
export function FieldList() {
  const [sought, setSought] = useState('');
  const copy = (mark: string) =>
    putOnClipboard(mark)
      ? notify({ text: `${mark} をコピーしました`, tone: 'ok' })
      : notify({ text: 'コピーできませんでした。文字を選んで Ctrl+C でコピーしてください。', tone: 'stop' });
  const shown = groups.map((group) => ({ ...group, marks: group.marks.filter((mark) => mark.includes(sought.normalize('NFKC'))) })).filter((group) => group.marks.length > 0);
  return (
    <Panel title="差し込み項目の一覧">
      <Message tone="info">押すとコピーします。Word に貼り付けるか、全角のまま入力してください。表の行をくり返すときは、最初のセルに《＃役割》、最後のセルに《／役割》と書きます。</Message>
      <SearchField label="項目を探す" placeholder="項目を探す" onSearch={setSought} />
      {shown.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3 className={css.heading}>{group.title}</h3>
          {group.note && <p className={css.muted}>{group.note}</p>}
          <div className={css.marks}>
            {group.marks.map((mark) => <Button key={mark} size="small" aria-label={`${mark} をコピー`} onPress={() => copy(mark)}>{mark}</Button>)}
          </div>
        </section>
      ))}
    </Panel>
  );
}
