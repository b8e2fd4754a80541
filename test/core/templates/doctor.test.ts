import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examineTemplate } from '../../../electron/core/templates/doctor.ts';
import { para, run, strangeDocx, table, row } from '../../support/strangeDocx.ts';

const folder = new URL('../../support/templates/', import.meta.url);
const problemsOf = (body: string) => examineTemplate(strangeDocx(body)).problems;

describe('様式の診断', () => {
  it.each(readdirSync(folder))('%s を受け取り、前の役所の跡を示す', (file) => {
    const report = examineTemplate(readFileSync(new URL(file, folder)));
    expect(report.problems).toEqual([]);
    expect(report.fields.length).toBeGreaterThan(10);
    expect(report.removed).toEqual(expect.arrayContaining(['作成者「別の課の職員」', '最終更新者「前任者 氏名」', '改訂番号「1」']));
  });

  it('知らない項目には、まわりの言葉と近い項目を添える', () => {
    expect(problemsOf(para('　このことについて、《会議の名前》を下記のとおり開催しますので、御出席ください。'))).toEqual([
      {
        code: 'unknown-field',
        message: '《会議の名前》という項目はありません。項目の一覧を見て書き直してください。項目でないときは 《 》 以外の括弧にしてください。（もしかして 《会議名》）',
        near: '　このことについて、《会議の名前》を下記のとおり開催します…',
      },
    ]);
  });

  it('閉じていないくり返しは、始まりの場所を示す', () => {
    expect(problemsOf(table(row('《＃役割》《課題》', '《内容》')))).toEqual([
      { code: 'unclosed-loop', message: 'くり返し《＃役割》が閉じていません。くり返しの終わりに 《／役割》 を書いてください。', near: '《＃役割》《課題》' },
    ]);
  });

  it('くり返しの中の項目を外に書くと、どの中に書くかを言う', () => {
    const [found] = problemsOf(para('《協力機関》'));
    expect(found?.message).toBe('《協力機関》はくり返しの中だけで使える項目です。《＃決定》…《／決定》、《＃役割》…《／役割》 の間に置いてください。');
  });

  it('食い違いは一度だけ言い、閉じの印を二重に責めない', () => {
    expect(problemsOf(para('《＃ケース》《＃役割》《内容》《／ケース》《／役割》')).map((found) => found.code)).toEqual(['crossed-loops']);
  });

  it('同じ誤りがテキストボックスの控えにもあるとき、一度だけ言う', () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${para('《謎》')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(problemsOf(box + box)).toHaveLength(1);
  });

  it('表の行のくり返しでは、行のどのセルの項目も中にあるとみなす', () => {
    expect(problemsOf(table(row('《優先度》', '《＃役割》《内容》', '《期限》《／役割》', '《状況》')))).toEqual([]);
  });

  it('前の役所の跡を、種類ごとに一度ずつ示す', () => {
    const body = `<w:p w:rsidR="00A1" w14:paraId="1A2B3C4D">${run('《会議名》')}</w:p><w:p w:rsidR="00A2"><w:fldSimple w:instr=" AUTHOR ">${run('前任者')}</w:fldSimple></w:p>`;
    const bytes = strangeDocx(body, {
      settings: '<w:rsids><w:rsidRoot w:val="00A1"/></w:rsids>',
      parts: { 'word/comments.xml': '<x/>', 'customXml/item1.xml': '<x/>', 'docProps/thumbnail.jpeg': 'x' },
    });
    expect(examineTemplate(bytes)).toMatchObject({
      ok: true,
      removed: ['コメント', '独自の XML（文書管理の情報など）', '縮小版の画像', '編集の回を示す番号（rsid）', '作成者名やファイル名を表すフィールド'],
    });
  });

  it('誤りが多くても、読める数までにする', () => {
    const many = Array.from({ length: 600 }, (_, index) => para(`《謎${index}》`)).join('');
    expect(problemsOf(many)).toHaveLength(200);
  });
});
