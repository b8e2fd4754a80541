import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import css from './Cases.module.css';

interface Props {
  externalNumber: string;
  advice?: string;
  /** Missing where leaving the page would lose what is being worked on. */
  onOpen?(caseId: string): void;
}

/** Says that a case carries this 外部管理番号 already, before a second one is made of it; nothing stands here while there is none. */
export function SameNumberNote({ externalNumber, advice = '再相談なら、新しく作らずに、そのケースを「再開」してください。', onOpen }: Props) {
  const isTyped = externalNumber.trim() !== '';
  const same = useOperation('cases.listByExternalNumber', { externalNumber }, { enabled: isTyped, keepsLast: true });
  const doubles = isTyped ? (same.data ?? []) : [];
  if (doubles.length === 0) return null;
  return (
    <Message tone="warn">
      {`同じ外部管理番号のケースがあります（${doubles.map(({ code }) => code).join('、')}）。${advice}`}
      {onOpen && (
        <span className={css.codes}>
          {doubles.map((other) => <Button key={other.id} tone="quiet" size="small" onPress={() => onOpen(other.id)}>{`${other.code}を開く`}</Button>)}
        </span>
      )}
    </Message>
  );
}
