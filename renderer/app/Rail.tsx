import { BookUser, CalendarDays, FolderOpen, House, LayoutTemplate, Lock, LogOut, type LucideIcon, Settings } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/queries.ts';
import { saveAll } from '../api/unsaved.ts';
import { cx } from '../ui/cx.ts';
import { notify } from '../ui/notices.ts';
import css from './Frame.module.css';
import type { Page, PageKind } from './page.ts';
import { pages } from './pages.tsx';
import { useRouter } from './router.tsx';

interface Place {
  label: string;
  icon: LucideIcon;
  page: Page;
  /** Other places that belong under this one. */
  covers?: readonly PageKind[];
}

const places: readonly Place[] = [
  { label: 'ホーム', icon: House, page: { kind: 'home' } },
  {
    label: '会議',
    icon: CalendarDays,
    page: { kind: 'meetings' },
    covers: ['meeting', 'proceedings', 'board', 'closing', 'documents', 'handouts', 'conferences'],
  },
  { label: 'ケース', icon: FolderOpen, page: { kind: 'cases' }, covers: ['caseFile', 'workbench'] },
  { label: '名簿', icon: BookUser, page: { kind: 'roster' }, covers: ['rosterImport'] },
  { label: '様式', icon: LayoutTemplate, page: { kind: 'templates' } },
];

const below: readonly Place[] = [{ label: '設定', icon: Settings, page: { kind: 'settings' }, covers: ['users'] }];

/** The way to every part of the application, always at the left. */
export function Rail({ isSample }: { isSample: boolean }) {
  const lock = useCommand('store.lock');
  const saveAndLock = async () => {
    if (await saveAll()) lock.mutate({});
    else notify({ text: '下書きを保存できないため、まだロックしていません。ディスクの空きを確かめてください。', tone: 'stop' });
  };
  return (
    <nav className={css.rail} aria-label="主な画面">
      <ul>
        {places.map((place) => (
          <PlaceButton key={place.label} place={place} />
        ))}
        <li className={css.space} aria-hidden />
        {below.map((place) => (
          <PlaceButton key={place.label} place={place} />
        ))}
        <li>
          <Button className={cx(css.place)} onPress={() => void saveAndLock()}>
            {isSample ? <LogOut size={21} aria-hidden /> : <Lock size={21} aria-hidden />}
            {isSample ? '練習終了' : 'ロック'}
          </Button>
        </li>
      </ul>
    </nav>
  );
}

function PlaceButton({ place }: { place: Place }) {
  const router = useRouter();
  if (!pages[place.page.kind]) return null;
  const { icon: Icon } = place;
  const isHere = router.page.kind === place.page.kind || place.covers?.includes(router.page.kind);
  return (
    <li>
      <Button className={cx(css.place)} onPress={() => router.open(place.page)} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
        <Icon size={21} aria-hidden />
        {place.label}
      </Button>
    </li>
  );
}
