import { useRouter } from '../../app/router.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LeftFiles } from './LeftFiles.tsx';

/** 書き出したまま残っている文書, of all sittings. */
export function LeftFilesPage() {
  const { back } = useRouter();
  return (
    <>
      <PageHeader title="書き出した文書" sub="使い終わったら、この端末から消します" onBack={back} />
      <PageBody>
        <LeftFiles />
      </PageBody>
    </>
  );
}
