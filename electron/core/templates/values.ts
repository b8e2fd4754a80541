import type { LoopName, TemplateData } from '../../../shared/domain/templates/templateData.ts';
import { isLoop, loopHasField, loopHasLoop } from './fields.ts';
import { separatorSign } from './placeLoops.ts';

type Item = { readonly [name: string]: string | readonly Item[] | undefined };
type Turn = Record<string, never>;
type Scope = { loop: string; item: Item; index: number; length: number };

/** A text as it may stand in a paper: no control characters (they break the file), no brackets of ours, \n for lines. */
export function cleanValue(value: string): string {
  return value
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replaceAll('《', '≪')
    .replaceAll('》', '≫');
}

/**
 * What a mark stands for, given the loops around it and their turns (['ケース', '0', '役割', '2', '期限']): the nearest
 * item that can have such a field decides, blank when it has none. A loop gives as many empty turns as it has items;
 * with `keepRow` an empty list still leaves one blank row.
 */
export function resolveMark(data: TemplateData, path: readonly string[], keepRow: boolean): string | Turn[] {
  const name = path.at(-1) ?? '';
  const scopes = openScopes(data, path.slice(0, -1));
  if (name.startsWith(separatorSign)) return separator(name, scopes.at(-1));
  if (isLoop(name)) {
    const turns = listOf(name, scopes).map((): Turn => ({}));
    return turns.length === 0 && keepRow ? [{}] : turns;
  }
  const holder = scopes.findLast((scope) => loopHasField(scope.loop, name))?.item ?? asItem(data);
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  return typeof value === 'string' ? cleanValue(value) : '';
}

/** Template data seen as what it is at run time: named texts and lists of such. */
function asItem(data: TemplateData): Item {
  return data;
}

function openScopes(data: TemplateData, path: readonly string[]): Scope[] {
  const scopes: Scope[] = [{ loop: '', item: asItem(data), index: 0, length: 1 }];
  for (let at = 0; at + 1 < path.length; at += 2) {
    const loop = path[at] ?? '';
    const index = Number(path[at + 1]);
    const list = isLoop(loop) ? listOf(loop, scopes) : [];
    scopes.push({ loop, item: list[index] ?? {}, index, length: list.length });
  }
  return scopes;
}

function listOf(loop: LoopName, scopes: readonly Scope[]): readonly Item[] {
  const holder = scopes.findLast((scope) => scope.loop === '' || loopHasLoop(scope.loop, loop))?.item ?? {};
  const list = Object.hasOwn(holder, loop) ? holder[loop] : undefined;
  return Array.isArray(list) ? list : [];
}

function separator(name: string, scope: Scope | undefined): string {
  return scope !== undefined && scope.index < scope.length - 1 ? name.slice(separatorSign.length) : '';
}
