import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A socket of the internet families as the kernel lists it; state `0A` listens. */
export interface InternetSocket {
  table: 'tcp' | 'tcp6' | 'udp' | 'udp6';
  local: string;
  remote: string;
  state: string;
  pid: number;
}

/** A process and everything it started. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^\d+ \(.*\) \w (\d+) /s.exec(read(`/proc/${name}/stat`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

/** Every TCP and UDP socket that the given processes hold (Linux). */
export function internetSockets(pids: number[]): InternetSocket[] {
  const owners = new Map(pids.flatMap((pid) => socketInodes(pid).map((inode) => [inode, pid] as const)));
  return (['tcp', 'tcp6', 'udp', 'udp6'] as const).flatMap((table) =>
    read(`/proc/net/${table}`)
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, local, remote, state, , , , , , inode] = line.trim().split(/\s+/);
        const pid = inode === undefined ? undefined : owners.get(inode);
        return pid === undefined ? [] : [{ table, local: local ?? '', remote: remote ?? '', state: state ?? '', pid }];
      }),
  );
}

function socketInodes(pid: number): string[] {
  return list(`/proc/${pid}/fd`).flatMap((fd) => /^socket:\[(\d+)\]$/.exec(link(`/proc/${pid}/fd/${fd}`))?.[1] ?? []);
}

// A process may end between two looks.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
