import { missingCopies } from '../../../shared/domain/handouts/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';

/** The way to the numbers at closing; says how many copies are still out. */
export function HandoutsButton({ meetingId }: { meetingId: string }) {
  const { open } = useRouter();
  const handouts = useOperation('handouts.list', { meetingId });
  const out = handouts.data?.reduce((sum, handout) => sum + missingCopies(handout).length, 0) ?? 0;
  return <Button onPress={() => open({ kind: 'handouts', meetingId })}>{out > 0 ? `資料の回収（未回収 ${out}部）` : '資料の回収'}</Button>;
}
