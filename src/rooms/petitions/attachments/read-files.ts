/** Files that another system or a letter sent, by the same rules as those of the form. */
import { filesTooHeavy, oneVoiceNote, tooManyFiles } from '../refusals.ts'
import { attachmentLimits } from './limits.ts'
import { type Attachment, readPaperOrPhoto, readVoice } from './read-attachment.ts'

export type SentFile = { name: string; mediaType: string; bytes: Uint8Array }

/** What can be taken, and for each that cannot its place in the list and the sentence that says why. */
export async function readFiles(
  sent: readonly SentFile[],
): Promise<{ files: Attachment[]; problems: { at: number; problem: string }[] }> {
  const files: Attachment[] = []
  const problems: { at: number; problem: string }[] = []
  for (const [at, { name, mediaType, bytes }] of sent.entries()) {
    const read = mediaType.startsWith('audio/') ? readVoice : readPaperOrPhoto
    const found = await read(name.normalize('NFC'), new Uint8Array(bytes))
    const problem = 'problem' in found ? found.problem : roomProblem(files, found)
    if (problem) problems.push({ at, problem })
    else files.push(found as Attachment)
  }
  return { files, problems }
}

function roomProblem(files: readonly Attachment[], next: Attachment): string | null {
  const voices = files.filter(({ kind }) => kind === 'voice').length
  if (next.kind === 'voice' && voices > 0) return oneVoiceNote.say
  if (next.kind !== 'voice' && files.length - voices >= attachmentLimits.files) return tooManyFiles.say
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, next.bytes.length)
  return bytes > attachmentLimits.allBytes ? filesTooHeavy.say : null
}
