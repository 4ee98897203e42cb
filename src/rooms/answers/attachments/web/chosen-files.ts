/** What a form of an answer brings along: files read by their content, and which of the earlier ones go on. */
import { type Attachment, readPaperOrPhoto } from '#rooms/petitions/index.ts'

/** `kept`: undefined where the form says nothing of files, as when it saves itself. */
export type ChosenFiles = { attached: Attachment[]; kept: string[] | undefined; error: string | null }

export async function chosenFiles(form: FormData): Promise<ChosenFiles> {
  const attached: Attachment[] = []
  let error: string | null = null
  for (const file of form.getAll('tep')) {
    if (typeof file === 'string' || file.size === 0) continue
    const found = await readPaperOrPhoto(file.name.normalize('NFC'), new Uint8Array(await file.arrayBuffer()))
    if ('problem' in found) error ??= found.problem
    else attached.push(found)
  }
  const kept = form.has('co-tep')
    ? [...form.keys()].flatMap((name) => (name.startsWith('giu-tep-') ? name.slice('giu-tep-'.length) : []))
    : undefined
  return { attached, kept, error }
}
