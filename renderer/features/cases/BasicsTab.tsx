import type { CaseFile, CaseInput } from '../../../shared/domain/cases/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import css from './Cases.module.css';
import { agencyChoices, wordChoices } from './choices.ts';
import { IssuesPanel } from './IssuesPanel.tsx';
import { KeptBlock, KeptDate, KeptText } from './KeptFields.tsx';
import { useSave } from './saving.tsx';
import { usePatch } from './usePatch.ts';

/** 受付・分野・課題・強み・決めること: what the agenda, the projector and the sheet begin with. */
export function BasicsTab({ file }: { file: CaseFile }) {
  const save = useSave();
  const lists = useOperation('cases.getLists', {});
  const head: CaseInput = {
    receivedOn: file.receivedOn, fields: file.fields, externalNumber: file.externalNumber, introducedByAgencyId: file.introducedByAgencyId,
    receptionRoute: file.receptionRoute, district: file.district, strengths: file.strengths, decisionPoints: file.decisionPoints,
  };
  const [shown, patch] = usePatch(head, (next) => save('cases.update', { id: file.id, case: next }));
  return (
    <div className={css.columns}>
      <div className={css.stack}>
        <Panel title="受付">
          <Reception file={file} shown={shown} patch={patch} routes={lists.data?.routes} districts={lists.data?.districts} />
        </Panel>
        <Panel title="分野">
          <CheckboxGroup label="分野" hideLabel value={shown.fields} onChange={(fields) => patch({ fields })} choices={wordChoices(lists.data?.fields, ...file.fields)} />
        </Panel>
      </div>
      <div className={css.stack}>
        <IssuesPanel file={file} factors={lists.data?.issues ?? []} />
        <Panel title="この会議で決めること・強み">
          <div className={css.stack}>
            <KeptBlock label="この会議で決めること" description="1〜3点にしぼると、会議で決まりやすくなります。" saved={file.decisionPoints} onSave={(decisionPoints) => patch({ decisionPoints })} rows={3} />
            <KeptBlock label="強み・できていること" saved={file.strengths} onSave={(strengths) => patch({ strengths })} rows={3} />
          </div>
        </Panel>
      </div>
    </div>
  );
}

interface ReceptionProps {
  file: CaseFile;
  /** With what was just changed. */
  shown: CaseInput;
  patch(patch: Partial<CaseInput>): void;
  routes: string[] | undefined;
  districts: string[] | undefined;
}

function Reception({ file, shown, patch, routes, districts }: ReceptionProps) {
  const { open } = useRouter();
  const agencies = useOperation('roster.listAgencies', {});
  return (
    <div className={css.stack}>
      <div className={css.pair}>
        <KeptDate label="受付日" isRequired saved={file.receivedOn} onSave={(receivedOn) => receivedOn && patch({ receivedOn })} />
        <KeptText label="外部管理番号" saved={file.externalNumber} onSave={(externalNumber) => patch({ externalNumber })} />
        <ComboBox label="紹介元の機関" value={shown.introducedByAgencyId} onChange={(introducedByAgencyId) => patch({ introducedByAgencyId })} choices={agencyChoices(agencies.data, file.introducedByAgencyId)} />
        <ComboBox label="受付の経路" value={shown.receptionRoute ?? ''} onChange={(route) => patch({ receptionRoute: route ?? '' })} choices={wordChoices(routes, file.receptionRoute)} />
        <ComboBox
          label="圏域" value={shown.district ?? ''} onChange={(district) => patch({ district: district ?? '' })} choices={wordChoices(districts, file.district)}
          emptyText="「ケース」の一覧の「ほかの操作」→「選択肢の編集」で圏域を登録できます"
        />
      </div>
      {file.sameExternalNumber.length > 0 && (
        <Message tone="warn">
          同じ外部管理番号のケースがあります。
          <span className={css.codes}>
            {file.sameExternalNumber.map((other) => <Button key={other.id} tone="quiet" size="small" onPress={() => open({ kind: 'caseFile', caseId: other.id })}>{`${other.code}を開く`}</Button>)}
          </span>
        </Message>
      )}
    </div>
  );
}
