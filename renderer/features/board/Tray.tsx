import { cx } from '../../ui/cx.ts';
import { type BoardAgency, shortNameOf } from './boardModel.ts';
import css from './Board.module.css';
import { useDropPlace } from './dropPlace.ts';
import { LoadMark } from './LoadMark.tsx';

/** While a card is in the hand: agencies whose column is not in view, each a place to let it go; the 課題 stays. */
export function Tray({ agencies, withLost }: { agencies: readonly BoardAgency[]; withLost: boolean }) {
  if (agencies.length === 0 && !withLost) return null;
  return (
    <section className={css.tray} data-drop="">
      <h2>ここに落とすと、課題はそのままで担う機関だけが変わります</h2>
      <div className={css.trayPlaces}>
        {withLost && <LostPlace />}
        {agencies.map((agency) => <AgencyPlace key={agency.id} agency={agency} />)}
      </div>
    </section>
  );
}

function AgencyPlace({ agency }: { agency: BoardAgency }) {
  const { dropProps, isOver } = useDropPlace(`tray ${agency.id}`, { leadAgencyId: agency.id });
  return (
    <div className={cx(css.trayPlace, isOver && css.over)} {...dropProps}>
      <b>{shortNameOf(agency)}</b>
      {agency.load > 0 && <LoadMark load={agency.load} />}
    </div>
  );
}

function LostPlace() {
  const { dropProps, isOver } = useDropPlace('tray -', { leadAgencyId: null });
  return (
    <div className={cx(css.trayPlace, isOver && css.over)} {...dropProps}>
      担当なし（未定に戻す）
    </div>
  );
}
