import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { Message } from '../../ui/Message.tsx';
import { SavedBlock, SavedText } from './SavedFields.tsx';
import css from './Settings.module.css';
import { SettingsForm } from './SettingsForm.tsx';

/** Texts of law, secrecy and penalty: the law is being amended, so that they are settings (field.md §1.7). */
export function LawTextsForm({ saved }: { saved: Settings }) {
  const lead = (
    <Message tone="warn">最初の文言は見本です。自分の自治体の設置要綱と、現在の法令の条文に照らして確かめてから使ってください。</Message>
  );
  return (
    <SettingsForm title="根拠と注記" saved={saved} lead={lead}>
      {({ settings, save }) => (
        <>
          <div className={css.pair}>
            <SavedText label="支援会議の根拠" path="supportLaw" saved={settings.supportLaw} onSave={(supportLaw) => save({ supportLaw })} />
            <SavedText
              label="重層的支援会議の根拠"
              path="multilayeredGround"
              saved={settings.multilayeredGround}
              onSave={(multilayeredGround) => save({ multilayeredGround })}
            />
          </div>
          <SavedBlock
            label="守秘義務の注記（支援会議）"
            path="secrecyNotice"
            rows={2}
            saved={settings.secrecyNotice}
            onSave={(secrecyNotice) => save({ secrecyNotice })}
            description="投影画面の開会のときと、次第の冒頭に出ます。"
          />
          <SavedBlock
            label="個人情報の注記（重層的支援会議）"
            path="multilayeredSecrecyNotice"
            rows={2}
            saved={settings.multilayeredSecrecyNotice}
            onSave={(multilayeredSecrecyNotice) => save({ multilayeredSecrecyNotice })}
          />
          <SavedBlock
            label="罰則の注記"
            path="penaltyNotice"
            rows={2}
            saved={settings.penaltyNotice}
            onSave={(penaltyNotice) => save({ penaltyNotice })}
            description="空欄なら、どの文書にも出しません。条番号と量刑は、改正の有無を確かめて入力してください。"
          />
          <SavedBlock label="資料の取扱い" path="handlingNote" rows={2} saved={settings.handlingNote} onSave={(handlingNote) => save({ handlingNote })} />
          <SavedText label="会議の公開・非公開" path="closedReason" saved={settings.closedReason} onSave={(closedReason) => save({ closedReason })} />
          <div className={css.pair}>
            <SavedText label="保存期間" path="retention" placeholder="例　5年" saved={settings.retention} onSave={(retention) => save({ retention })} />
            <SavedText label="文書分類" path="classification" saved={settings.classification} onSave={(classification) => save({ classification })} />
          </div>
        </>
      )}
    </SettingsForm>
  );
}
