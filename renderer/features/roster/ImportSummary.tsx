import type { ReactNode } from 'react';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import type { ImportPreview as Preview } from '../../../shared/domain/roster/importSchema.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import css from './Roster.module.css';

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');
/** 20 names are enough to recognise a list by. */
const shortened = (names: readonly string[]) => (names.length > 20 ? `${names.slice(0, 20).join('、')} ほか${names.length - 20}` : names.join('、'));

/** What an import means as a whole: what is new beside the people, and what the file did not say. */
export function ImportSummary({ preview }: { preview: Preview }) {
  const { rows, newAgencies, newConferences, changedAgencies, missingColumns, unknownColumns, notInFile, skippedEmptyLines } = preview;
  const refused = rows.filter(({ outcome }) => outcome === 'refuse').length;
  const isSame = changedAgencies.length === 0 && rows.every(({ outcome }) => outcome === 'unchanged');
  return (
    <>
      {isSame && <Message tone="ok">名簿と同じ内容です。取り込むものはありません。</Message>}
      {refused > 0 && <Message tone="warn">{refused}行は取り込みません。「取り込まない」を押すと、その行と理由だけを見られます。</Message>}
      {missingColumns.length > 0 && <Message tone="warn">ファイルに{quoted(missingColumns)}の列がありません。名簿にすでにある内容は消えません。</Message>}
      <Panel>
        <dl className={css.facts}>
          <Fact name="ファイル">
            {preview.fileName}（{preview.encoding}、{rows.length}行
            {skippedEmptyLines > 0 && `、ほかに空の行が${skippedEmptyLines}つ`}）
          </Fact>
          {newConferences.length > 0 && (
            <Fact name="新しい会議体">
              {newConferences.map(({ name, legalBasis }) => `${name}（根拠：${LEGAL_BASIS_LABELS[legalBasis]}）`).join('、')}
              <span className={css.hint}>　根拠・場所・時刻は、取り込んだあと「会議体」で直せます。</span>
            </Fact>
          )}
          {newAgencies.length > 0 && (
            <Fact name={`新しい機関 ${newAgencies.length}`}>
              <details>
                <summary>機関名と略称の案を見る</summary>
                <ul className={css.agencies}>
                  {newAgencies.map(({ name, shortName }) => (
                    <li key={name}>
                      {name}
                      {shortName && <span className={css.hint}>（略称：{shortName}）</span>}
                    </li>
                  ))}
                </ul>
              </details>
            </Fact>
          )}
          {changedAgencies.length > 0 && <Fact name={`直す機関 ${changedAgencies.length}`}>{shortened(changedAgencies)}（空いていた分野を補うか、名簿に戻します）</Fact>}
          {unknownColumns.length > 0 && <Fact name="読まない列">{shortened(unknownColumns)}</Fact>}
          {notInFile.length > 0 && (
            <Fact name={`ファイルにない方 ${notInFile.length}人`}>
              {shortened(notInFile)}
              <span className={css.hint}>　そのまま残ります。異動・退任した方は、名簿で「名簿から外す」にしてください。</span>
            </Fact>
          )}
        </dl>
      </Panel>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
