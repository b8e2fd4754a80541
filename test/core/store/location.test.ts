import { describe, expect, it } from 'vitest';
import { judgeLocation, type Machine } from '../../../electron/core/features/store/location.ts';

const linux = (mounts: string): Machine => ({ platform: 'linux', environment: {}, mounts: `/dev/sda1 / ext4 rw 0 0\n${mounts}` });
const windows = (environment: Machine['environment'] = {}): Machine => ({ platform: 'win32', environment, mounts: '' });
const kinds = (folder: string, machine: Machine) => judgeLocation(folder, machine).map(({ kind, severity }) => `${kind}:${severity}`);

describe('保存先の場所の見分け（Linux）', () => {
  it.each(['nfs', 'nfs4', 'cifs', 'smb3', 'fuse.sshfs', 'fuse.gvfsd-fuse'])('%s でつないだ場所は置けない', (type) => {
    expect(kinds('/mnt/share/福祉', linux(`server:/x /mnt/share ${type} rw 0 0`))).toEqual(['network:refuse']);
  });

  it('空白のある場所でも、つないだ先の種類を見分ける', () => {
    expect(kinds('/mnt/my share/a', linux('server:/x /mnt/my\\040share cifs rw 0 0'))).toEqual(['network:refuse']);
  });

  it('名前が似ているだけの隣のフォルダや、共有の中につないだ手元のディスクは断らない', () => {
    expect(kinds('/mnt/share2/a', linux('server:/x /mnt/share nfs rw 0 0'))).toEqual([]);
    expect(kinds('/mnt/share/local/a', linux('server:/x /mnt/share nfs rw 0 0\n/dev/sdb1 /mnt/share/local ext4 rw 0 0'))).toEqual([]);
  });

  it('取り外しできるディスクには注意を添える', () => {
    expect(kinds('/media/user/USB/a', linux('/dev/sdc1 /media/user/USB vfat rw 0 0'))).toEqual(['removable:warn']);
  });
});

describe('保存先の場所の見分け（Windows）', () => {
  it.each(['\\\\server\\share\\福祉', '//server/share/a', '\\\\?\\UNC\\server\\share\\a'])('共有フォルダは置けない（%s）', (folder) => {
    expect(kinds(folder, windows())).toEqual(['network:refuse']);
  });

  it.each(['C:\\Users\\a\\AppData\\Local\\支援会議ボード', '\\\\?\\C:\\Users\\a'])('手元のディスクは断らない（%s）', (folder) => {
    expect(kinds(folder, windows())).toEqual([]);
  });

  it('移動プロファイルのフォルダには注意を添える', () => {
    expect(kinds('C:\\Users\\a\\AppData\\Roaming\\x', windows())).toEqual(['roaming:warn']);
  });

  it('名前が変えてあっても、OneDrive の場所は環境から分かる', () => {
    const machine = windows({ OneDriveCommercial: 'C:\\Users\\a\\緑川市の共有' });
    expect(kinds('c:\\users\\A\\緑川市の共有\\福祉', machine)).toEqual(['synchronised:warn']);
    expect(kinds('C:\\Users\\a\\緑川市の共有2', machine)).toEqual([]);
  });
});

describe('同期されるフォルダの見分け', () => {
  it.each([
    ['C:\\Users\\a\\OneDrive - 緑川市\\福祉', 'OneDrive'],
    ['C:\\Users\\a\\OneDrive\\福祉', 'OneDrive'],
    ['C:\\Users\\a\\Dropbox\\福祉', 'Dropbox'],
    ['G:\\マイドライブ\\福祉', 'Google ドライブ'],
    ['C:\\Users\\a\\iCloudDrive\\福祉', 'iCloud'],
    ['C:\\Users\\a\\Box\\福祉', 'Box'],
  ])('%s は %s と告げる', (folder, service) => {
    const [finding] = judgeLocation(folder, windows());
    expect(finding).toMatchObject({ kind: 'synchronised', severity: 'warn' });
    expect(finding?.text).toContain(service);
  });

  it('似た言葉を含むだけのフォルダには言わない', () => {
    expect(kinds('C:\\OneDriveではない\\Boxes', windows())).toEqual([]);
  });
});
