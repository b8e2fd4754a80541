import { SITUATION_SECTIONS, type SummarySection } from '../../../shared/domain/cases/statements.ts';

/** The sections of the sheet as they are written together, in its order (field.md F08). */
export const SECTION_GROUPS: readonly { title: string; sections: readonly SummarySection[] }[] = [
  { title: '相談', sections: ['trigger', 'complaint'] },
  { title: '現在の状況', sections: SITUATION_SECTIONS },
  { title: '経過', sections: ['course'] },
  { title: '支援の体制', sections: ['resource', 'difficulty'] },
  { title: 'リスクと地域課題', sections: ['risk', 'gap'] },
];

/** What is asked for in each section, where its name alone does not say it. */
export const SECTION_HINTS: Partial<Record<SummarySection, string>> = {
  health: '病名は必要最小限に。要介護度や手帳の等級は書いてかまいません。',
  course: '日付は書かず、「支援開始の3か月前」「X年4月」のように書きます。',
  resource: '機関・内容・頻度と、だれから聞いたか。',
  risk: '見立てだけでなく、その根拠になる事実を書きます。',
  trigger: '通報した人は書きません。「外に出さない記録」へ書いてください。',
};
