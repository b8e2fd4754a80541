/** Every place one can be, with the ids it needs. Kept in memory only: nothing of a case may stand in an address or a title. */
export type Page =
  | { kind: 'home' }
  | { kind: 'meetings' }
  /** Preparing a meeting: agenda, attendance, notice. */
  | { kind: 'meeting'; meetingId: string }
  /** 当日: running a meeting and keeping its record. */
  | { kind: 'proceedings'; meetingId: string }
  | { kind: 'board'; meetingId: string; itemId?: string }
  | { kind: 'closing'; meetingId: string }
  | { kind: 'documents'; meetingId: string }
  /** Exported files that are still on this machine. */
  | { kind: 'leftFiles' }
  /** 資料の配布・回収: numbered copies. */
  | { kind: 'handouts'; meetingId: string }
  | { kind: 'cases' }
  | { kind: 'caseFile'; caseId: string }
  /** Where raw notes are made anonymous. */
  | { kind: 'workbench'; caseId?: string }
  | { kind: 'roster' }
  | { kind: 'rosterImport' }
  | { kind: 'conferences' }
  | { kind: 'templates' }
  | { kind: 'settings' }
  | { kind: 'users' };

/** The name of a place. */
export type PageKind = Page['kind'];

/** What the component of a place gets: its ids. */
export type PageProps<Kind extends PageKind> = Omit<Extract<Page, { kind: Kind }>, 'kind'>;
