import type { ComponentType } from 'react';
import { CaseFilePage } from '../features/cases/CaseFilePage.tsx';
import { CasesPage } from '../features/cases/CasesPage.tsx';
import { ClosingPage } from '../features/closing/ClosingPage.tsx';
import { DocumentsPage } from '../features/documents/DocumentsPage.tsx';
import { LeftFilesPage } from '../features/documents/LeftFilesPage.tsx';
import { HandoutsPage } from '../features/handouts/HandoutsPage.tsx';
import { MeetingPage } from '../features/meetings/MeetingPage.tsx';
import { MeetingsPage } from '../features/meetings/MeetingsPage.tsx';
import { BoardPage } from '../features/board/BoardPage.tsx';
import { ProjectorPage } from '../features/projector/ProjectorPage.tsx';
import { ProceedingsPage } from '../features/proceedings/ProceedingsPage.tsx';
import { HomePage } from '../features/home/HomePage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { ConferencesPage } from '../features/conferences/ConferencesPage.tsx';
import { ImportPage } from '../features/roster/ImportPage.tsx';
import { RosterPage } from '../features/roster/RosterPage.tsx';
import { TemplatesPage } from '../features/templates/TemplatesPage.tsx';
import { UsersPage } from '../features/store/UsersPage.tsx';
import { WorkbenchPage } from '../features/workbench/WorkbenchPage.tsx';
import type { PageKind, PageProps } from './page.ts';

/** Which component shows which place: a feature adds its line when its page exists. The rail hides what is missing here. */
export const pages: { [Kind in PageKind]?: ComponentType<PageProps<Kind>> } = {
  caseFile: CaseFilePage,
  cases: CasesPage,
  home: HomePage,
  closing: ClosingPage,
  documents: DocumentsPage,
  handouts: HandoutsPage,
  leftFiles: LeftFilesPage,
  meeting: MeetingPage,
  meetings: MeetingsPage,
  board: BoardPage,
  proceedings: ProceedingsPage,
  settings: SettingsPage,
  conferences: ConferencesPage,
  roster: RosterPage,
  rosterImport: ImportPage,
  templates: TemplatesPage,
  users: UsersPage,
  workbench: WorkbenchPage,
};

/** What the second window shows. */
export const projectorPage: ComponentType = ProjectorPage;
