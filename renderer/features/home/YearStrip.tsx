import { Button } from 'react-aria-components';
import type { YearRow } from '../../../shared/domain/home/schema.ts';
import { MEETING_STATUS_LABELS } from '../../../shared/domain/meetings/schema.ts';
import { fiscalYear as fiscalYearName } from '../../../shared/text/wareki.ts';
import { useRouter } from '../../app/router.tsx';
import { cx } from '../../ui/cx.ts';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { isMultilayered, monthDay } from './days.ts';
import css from './YearStrip.module.css';

const months = ['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'];

/** The fiscal year: which 会議体 sat or will sit in which month. */
export function YearStrip({ fiscalYear, rows }: { fiscalYear: number; rows: readonly YearRow[] }) {
  const title = `${fiscalYearName(`${fiscalYear}-04-01`)}の会議`;
  if (rows.length === 0)
    return (
      <Panel title={title}>
        <EmptyState title="会議体がまだ登録されていません。">会議体を登録すると、1年の予定がここに並びます。</EmptyState>
      </Panel>
    );
  return (
    <Panel title={title} aside={<Legend />}>
      <div className={css.scroll}>
        <table className={css.year} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">
                <span className={css.hidden}>会議体</span>
              </th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {month}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.conferenceId}>
                <th scope="row">{row.conferenceName}</th>
                {row.months.map((sittings, index) => (
                  <td key={months[index]}>
                    <Sittings row={row} sittings={sittings} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Sittings({ row, sittings }: { row: YearRow; sittings: YearRow['months'][number] }) {
  const { open } = useRouter();
  return (
    <div className={css.cell}>
      {sittings.map((sitting) => (
        <Button
          key={sitting.meetingId}
          className={cx(css.sitting, css[sitting.status], isMultilayered(row.legalBasis) && css.juso)}
          aria-label={`${row.conferenceName} 第${sitting.number}回　${monthDay(sitting.date)}　${MEETING_STATUS_LABELS[sitting.status]}`}
          onPress={() => open({ kind: 'meeting', meetingId: sitting.meetingId })}
        >
          {sitting.number}
        </Button>
      ))}
    </div>
  );
}

function Legend() {
  return (
    <span className={css.legend}>
      数字は回次　<i className={cx(css.sitting, css.finalised)} /> 済み　<i className={cx(css.sitting, css.preparing)} /> これから
    </span>
  );
}
