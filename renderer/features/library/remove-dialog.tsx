/** Asks before a document goes that has marks. */
import { closeDialog } from '../../app/dialogs.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { removeNow } from './remove-document.ts';

interface Props {
  document: string;
  title: string;
  marks: number;
}

export default function RemoveDialog({ document, title, marks }: Props) {
  const { workbench } = useWords();
  return (
    <Dialog
      title={workbench.removing.title}
      width="narrow"
      role="alertdialog"
      actions={
        <>
          <Button onClick={closeDialog} autoFocus>
            {workbench.cancel}
          </Button>
          <Button
            tone="danger"
            onClick={() => {
              closeDialog();
              void removeNow(document, title);
            }}
          >
            {workbench.removing.remove}
          </Button>
        </>
      }
    >
      <p>{workbench.removing.question(title, marks)}</p>
    </Dialog>
  );
}
