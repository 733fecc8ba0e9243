import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../project.ts';
import { importText, markWords, testProject, who } from '../project-for-tests.ts';
import { fillTypedMarks } from './typed-mark-triggers.ts';

const rows = (project: Project) => project.db.all('SELECT * FROM typed_mark ORDER BY mark');

describe('the typed values of marks', () => {
  it('stay what deriving them anew gives, through any commands, undo and redo', async () => {
    const acts = ['mark', 'edit', 'name', 'delete', 'date', 'remove', 'undo', 'undo', 'redo'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 14 }), async (steps) => {
        const project = testProject();
        const document = await importText(project, 'Ada 100.000 tentara dan 3 kapal.');
        const other = await importText(project, 'Kabar 7 orang.', undefined, 'b.txt');
        await markWords(project, other, 'quote', '7 orang', { speaker: 'Utusan' });
        let n = 0;
        for (const act of steps) {
          const ids = project.db.all<{ id: string }>(
            "SELECT mark.id FROM mark JOIN document ON document.key = mark.document WHERE state = 'present'",
          );
          const id = ids[n++ % Math.max(1, ids.length)]?.id ?? '';
          const command = async () => {
            if (act === 'mark') await markWords(project, document, 'number', '100.000 tentara');
            if (act === 'edit')
              await project.command('editMarks', { ids: [id], changes: { status: 'final' } }, who);
            if (act === 'name')
              await project.command(
                'editMarks',
                { ids: [id], changes: { fields: { reported_by: `Sumber ${n}` } } },
                who,
              );
            if (act === 'delete') await project.command('deleteMarks', { ids: [id] }, who);
            if (act === 'date')
              await project.command(
                'editDocument',
                { id: other, changes: { published_on: '2022-01-12' } },
                who,
              );
            if (act === 'remove') await project.command('removeDocuments', { ids: [other] }, who);
            if (act === 'undo' || act === 'redo') await project.command(act, {}, who);
          };
          // What cannot be done in this state (a field the kind lacks, nothing to redo) is passed over.
          await command().catch(() => undefined);
          const kept = rows(project);
          project.writable().transaction(() => fillTypedMarks(project.writable()));
          expect(kept).toEqual(rows(project));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('follow an entity that is renamed, lost and found again', async () => {
    const project = testProject();
    const document = await importText(project, 'Kata utusan.');
    await markWords(project, document, 'claim', 'Kata', { claimant: 'Utusan' });
    const saidBy = () => project.db.get<{ said_by: string }>('SELECT said_by FROM typed_mark')?.said_by;
    const entity = project.db.get<{ id: string }>('SELECT id FROM entity')?.id ?? '';
    const db = project.writable();
    db.run("UPDATE entity SET name = 'Duta'");
    expect(saidBy()).toBe('Duta');
    db.run('DELETE FROM entity');
    expect(saidBy()).toBe(entity);
    db.run("INSERT INTO entity (id, name, type) VALUES (?, 'Utusan', 'person')", entity);
    expect(saidBy()).toBe('Utusan');
  });
});
