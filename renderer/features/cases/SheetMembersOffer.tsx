import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { sheetMembers } from '../../../shared/domain/cases/sheetMembers.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { useSave } from './saving.tsx';

/** Offers to fill the member list from the lines about the household that a filled sheet brought into 家族関係. */
export function SheetMembersOffer({ file }: { file: CaseFile }) {
  const save = useSave();
  const { added, changed } = sheetMembers(file);
  const count = added.length + changed.length;
  if (count === 0) return null;
  return (
    <Message tone="info" action={<Button size="small" onPress={() => void save('cases.takeSheetMembers', { caseId: file.id })}>{`世帯員に入れる（${count}人）`}</Button>}>
      事例概要の「家族関係」に、世帯の一覧があります。続柄・年代・同居・状況を、世帯員の欄に写せます。
    </Message>
  );
}
