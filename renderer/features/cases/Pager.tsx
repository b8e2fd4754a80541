import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import css from './Cases.module.css';

interface Props {
  offset: number;
  limit: number;
  total: number;
  onChange(offset: number): void;
}

/** 1,000件中 51–100件目, with the way to the pages before and after. */
export function Pager({ offset, limit, total, onChange }: Props) {
  if (total <= limit) return null;
  return (
    <nav className={css.pager} aria-label="ページ">
      <Button size="small" icon={ChevronLeft} isDisabled={offset === 0} onPress={() => onChange(Math.max(0, offset - limit))}>前の{limit}件</Button>
      <span role="status">{`${total.toLocaleString('ja-JP')}件中 ${offset + 1}–${Math.min(total, offset + limit)}件目`}</span>
      <Button size="small" icon={ChevronRight} isDisabled={offset + limit >= total} onPress={() => onChange(offset + limit)}>次の{limit}件</Button>
    </nav>
  );
}
