/** Files of a letter by the same rules as those of the form; what cannot be taken is told, and the rest is. */
import { attachmentLimits } from '../attachments/limits.ts'
import { type Attachment, readPaperOrPhoto, readVoice } from '../attachments/read-attachment.ts'
import { filesTooHeavy, oneVoiceNote, tooManyFiles } from '../refusals.ts'
import type { Letter } from './letter.ts'

export async function filesOfLetter(sent: Letter['files']): Promise<{ files: Attachment[]; leftOut: string[] }> {
  const files: Attachment[] = []
  const leftOut: string[] = []
  for (const { name, mediaType, bytes } of sent) {
    const read = mediaType.startsWith('audio/') ? readVoice : readPaperOrPhoto
    const found = await read(name.normalize('NFC'), new Uint8Array(bytes))
    const problem = 'problem' in found ? found.problem : roomProblem(files, found)
    if (problem) leftOut.push(problem)
    else files.push(found as Attachment)
  }
  return { files, leftOut }
}

function roomProblem(files: readonly Attachment[], next: Attachment): string | null {
  const voices = files.filter(({ kind }) => kind === 'voice').length
  if (next.kind === 'voice' && voices > 0) return oneVoiceNote.say
  if (next.kind !== 'voice' && files.length - voices >= attachmentLimits.files) return tooManyFiles.say
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, next.bytes.length)
  return bytes > attachmentLimits.allBytes ? filesTooHeavy.say : null
}
