import { CASE_STATUS_LABELS, CONSENT_STATE_LABELS, type CaseStatus, type ConsentState } from '../../../shared/domain/cases/schema.ts';
import type { SummaryState } from '../../../shared/domain/cases/statements.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';

const STATUS_TONES: Record<CaseStatus, BadgeTone> = {
  received: 'warn', underReview: 'info', supporting: 'info', watching: 'ok', closed: 'plain', suspended: 'plain', reopened: 'warn',
};

/** 受付・検討中・支援中 …. */
export function StatusBadge({ status }: { status: CaseStatus }) {
  return <Badge tone={STATUS_TONES[status]}>{CASE_STATUS_LABELS[status]}</Badge>;
}

const CONSENT_TONES: Record<ConsentState, BadgeTone> = {
  given: 'ok', proxy: 'ok', refused: 'stop', withdrawn: 'stop', unconfirmed: 'warn', notSought: 'plain', undeterminable: 'warn',
};

/** One answer about consent; `purpose` stands before it where several are shown side by side. */
export function ConsentBadge({ state, purpose }: { state: ConsentState; purpose?: string }) {
  const short = state === 'notSought' ? '求めない' : CONSENT_STATE_LABELS[state];
  return <Badge tone={CONSENT_TONES[state]} size="small">{purpose ? `${purpose} ${short}` : short}</Badge>;
}

/** 情報共有の同意 over the household, as lists show it. */
export function SharingBadge({ sharing }: { sharing: string }) {
  const tone: BadgeTone = sharing === 'あり' ? 'ok' : sharing === '未登録' ? 'plain' : sharing === '撤回あり' ? 'stop' : 'warn';
  return <Badge tone={tone} size="small">{`同意 ${sharing}`}</Badge>;
}

/** 概要 確認済 / 作成中. */
export function SummaryBadge({ state }: { state: SummaryState['state'] }) {
  return state === 'confirmed' ? <Badge tone="mask" size="small">概要 確認済</Badge> : <Badge size="small">概要 作成中</Badge>;
}
