import type { TaskContext } from '../../context.ts';
import { readSettings } from '../settings/repository.ts';
import { forgetSession } from './sessions.ts';
import { startFromText } from './startSession.ts';
import { stateOf } from './state.ts';

/** A note about nobody, with what notes are made of. */
const NOTE = `【受付】令和8年4月1日　みどり町地域包括支援センターの田中より。電話 090-0000-0000
【世帯】母：山田花子（昭和20年1月1日生、81歳）、長男：山田 太郎（50歳、株式会社さくら商店を退職）
【経過】4月2日、ケアマネの佐藤さんが訪問。花子さんは中央病院に通院中で、近所の鈴木一郎さんが買い物を手伝う。長男は「そっとしておいてほしい」と話す。
【本人の意向】花子さん「この家で暮らしたい」。さくら団地3号棟201号室の家賃に滞納あり。
`;

/** Walks a note of nobody through the whole work, so that dictionary and code are ready for the first paste. */
export async function warmUp(_nothing: object, context: TaskContext): Promise<null> {
  for (let round = 0; round < 4; round += 1) {
    // No line twice: what was read before would be remembered.
    const text = Array.from({ length: 5 }, (_, copy) => NOTE.replaceAll('\n', `（${round}の${copy}）\n`)).join('');
    const session = await startFromText({ caseId: null, text }, context);
    await session.finished.catch(() => undefined);
    stateOf(session, context.read(({ db }) => readSettings(db)));
    forgetSession(context, session.id);
  }
  return null;
}
