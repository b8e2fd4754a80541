import type { FolderFinding } from '../../../../shared/domain/store/schema.ts';

/** What has to be known of the machine to judge a folder. */
export interface Machine {
  platform: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Text of /proc/self/mounts; empty where there is none. */
  mounts: string;
}

const NETWORK_TYPES = /^(?:nfs4?|cifs|smb3|smbfs|ncpfs|afs|ceph|davfs|fuse\.(?:sshfs|davfs2?|gvfsd-fuse|rclone|s3fs|glusterfs|smbnetfs)|glusterfs)$/u;

/** Folder names under which the usual services synchronise. */
const SYNCHRONISED: [RegExp, string][] = [
  [/^OneDrive(?:$| - )/iu, 'OneDrive'],
  [/^Dropbox(?:$| \()/iu, 'Dropbox'],
  [/^(?:Google ?Drive|DriveFS|My Drive|マイドライブ)$/iu, 'Google ドライブ'],
  [/^(?:iCloud ?Drive|iCloudDrive|Mobile Documents)$/iu, 'iCloud'],
  [/^Box(?: Sync)?$/iu, 'Box'],
  [/^(?:Nextcloud|ownCloud)\d*$/iu, 'Nextcloud'],
];

/** Judges where a folder lies, from its real path alone. */
export function judgeLocation(folder: string, machine: Machine): FolderFinding[] {
  const windows = machine.platform === 'win32';
  const findings: FolderFinding[] = [];
  const mount = windows ? null : mountOf(folder, machine.mounts);

  if (isUnc(folder, windows) || (mount && NETWORK_TYPES.test(mount.type))) {
    findings.push({
      kind: 'network',
      severity: 'refuse',
      text: 'ネットワーク上の共有フォルダです。複数の端末から同時に開くと記録が壊れるため、置けません。この端末の中のフォルダを選んでください。',
    });
  }
  const service = synchronisedBy(folder, machine, windows);
  if (service) {
    findings.push({
      kind: 'synchronised',
      severity: 'warn',
      text: `${service} で同期されるフォルダです。庁外のサーバーに写しが送られ、同期の途中で記録が壊れることもあります。ほかのフォルダをお勧めします。`,
    });
  }
  if (windows && /[\\/]AppData[\\/]Roaming(?:[\\/]|$)/iu.test(folder)) {
    findings.push({ kind: 'roaming', severity: 'warn', text: 'サインインのたびにサーバーへ写される移動プロファイルのフォルダです。ほかのフォルダをお勧めします。' });
  }
  if (!windows && /^\/(?:media|run\/media)\//u.test(folder)) {
    findings.push({ kind: 'removable', severity: 'warn', text: '取り外しできるディスクです。会議の途中で外れると記録できません。紛失にも気を付けてください。' });
  }
  return findings;
}

/** `\\server\share` and `\\?\UNC\server\share`, but not `\\?\C:\…` or a device. */
function isUnc(folder: string, windows: boolean): boolean {
  if (!windows) return false;
  const path = folder.replaceAll('/', '\\');
  return /^\\\\\?\\UNC\\/iu.test(path) || /^\\\\[^?.\\][^\\]*/u.test(path);
}

function synchronisedBy(folder: string, machine: Machine, windows: boolean): string | null {
  const fold = (path: string) => (windows ? path.replaceAll('/', '\\').toLowerCase() : path);
  const divider = windows ? '\\' : '/';
  for (const name of ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer']) {
    const root = machine.environment[name];
    if (root && `${fold(folder)}${divider}`.startsWith(`${fold(root)}${divider}`)) return 'OneDrive';
  }
  const parts = folder.split(windows ? /[\\/]/u : '/').map((part) => part.normalize('NFC'));
  return SYNCHRONISED.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1] ?? null;
}

interface Mount {
  point: string;
  type: string;
}

/** The innermost mount that holds the folder; of two on one point the later hides the earlier. */
function mountOf(folder: string, mounts: string): Mount | null {
  let best: Mount | null = null;
  for (const line of mounts.split('\n')) {
    const [, rawPoint, type] = line.split(' ');
    if (!rawPoint || !type) continue;
    const point = rawPoint.replace(/\\(\d{3})/gu, (_match, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    const holds = folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (holds && (!best || point.length >= best.point.length)) best = { point, type };
  }
  return best;
}
