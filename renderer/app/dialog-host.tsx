/** Shows the dialog that is open. Their code is fetched when first needed: none of it stands between start and reading. */
import { lazy, Suspense } from 'react';
import { useDialog } from './dialogs.ts';

const Palette = lazy(() => import('../features/palette/palette.tsx'));
const SettingsDialog = lazy(() => import('../features/settings/settings-dialog.tsx'));
const KeyCard = lazy(() => import('../features/key-card/key-card.tsx'));
const GuideDialog = lazy(() => import('../features/guide/guide-dialog.tsx'));
const AboutDialog = lazy(() => import('../features/about/about-dialog.tsx'));
const LicencesDialog = lazy(() => import('../features/about/licences-dialog.tsx'));
const ExportDialog = lazy(() => import('../features/exporting/export-dialog.tsx'));
const VerifyDialog = lazy(() => import('../features/verifying/verify-dialog.tsx'));
const ReimportDialog = lazy(() => import('../features/reimporting/reimport-dialog.tsx'));
const PasteDialog = lazy(() => import('../features/importing/paste-dialog.tsx'));
const ImportPreview = lazy(() => import('../features/importing/import-preview.tsx'));
const ImportReportDialog = lazy(() => import('../features/importing/import-report-dialog.tsx'));
const DocumentDetails = lazy(() => import('../features/document-details/document-details.tsx'));
const BackupsDialog = lazy(() => import('../features/backups/backups-dialog.tsx'));
const RefusedDialog = lazy(() => import('../features/backups/refused-dialog.tsx'));
const SalvageReportDialog = lazy(() => import('../features/backups/salvage-report-dialog.tsx'));
const RemoveDialog = lazy(() => import('../features/library/remove-dialog.tsx'));

export function DialogHost() {
  return (
    <Suspense fallback={null}>
      <CurrentDialog />
    </Suspense>
  );
}

function CurrentDialog() {
  const dialog = useDialog();
  switch (dialog?.name) {
    case undefined:
      return null;
    case 'palette':
      return <Palette />;
    case 'settings':
      return <SettingsDialog />;
    case 'keys':
      return <KeyCard />;
    case 'guide':
      return <GuideDialog />;
    case 'about':
      return <AboutDialog />;
    case 'licences':
      return <LicencesDialog />;
    case 'export':
      return <ExportDialog print={dialog.print ?? false} />;
    case 'verify':
      return <VerifyDialog />;
    case 'reimport':
      return <ReimportDialog preview={dialog.preview} />;
    case 'paste':
      return <PasteDialog text={dialog.text} />;
    case 'import-preview':
      return <ImportPreview />;
    case 'import-report':
      return <ImportReportDialog report={dialog.report} />;
    case 'document-details':
      return <DocumentDetails id={dialog.document} />;
    case 'backups':
      return <BackupsDialog of={dialog.of} />;
    case 'refused':
      return <RefusedDialog />;
    case 'salvage-report':
      return <SalvageReportDialog report={dialog.report} />;
    case 'remove-document':
      return <RemoveDialog document={dialog.document} title={dialog.title} marks={dialog.marks} />;
  }
}
