import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';

/** Says on the first screen that exported files have been lying about for too long; silent otherwise. */
export function LeftReminder() {
  const { open } = useRouter();
  const query = useOperation('documents.listLeft', {});
  const overdue = query.data?.filter((file) => file.overdue && file.exists) ?? [];
  if (overdue.length === 0) return null;
  return (
    <Message tone="warn" action={<Button onPress={() => open({ kind: 'leftFiles' })}>確かめる</Button>}>
      書き出した文書が{overdue.length}件、この端末に残ったままです。使い終わったら消してください。
    </Message>
  );
}
