/** From a form sent (the page's, or the offline box's) to a receipt, or to what is wrong with everything typed kept. */
import { attempt } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { enterOnBehalf } from '../enter-on-behalf.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { dropUploads, keepUploads, type Upload } from '../keep-uploads.ts'
import type { Receipt } from '../receive-petition.ts'
import { writtenLater } from '../refusals.ts'
import { keyOfWords } from '../submit-petition.ts'
import { checkOnBehalf } from './on-behalf-fields.ts'
import { type OnBehalfTyped, onBehalfFields } from './on-behalf-names.ts'
import { chosenFiles, type Errors, typedFields } from './petition-form-fields.ts'

export type OnBehalfAnswer = {
  typed: OnBehalfTyped
  uploads: Upload[]
  errors: Errors
  choices: { id: string; name: string; formerNames: string[] }[]
  status: number
}

/**
 * `keyed`: a form's key and words together make the petition's key, for one can go back to a form and write another;
 * a draft's key is the petition's own, for a draft is closed once it was sent.
 */
export async function enterFromForm(
  world: StaffWorld,
  conferenceId: string,
  sent: FormData,
  keyed: 'by-words' | 'by-draft',
): Promise<{ receipt: Receipt; typed: OnBehalfTyped } | OnBehalfAnswer> {
  const typed = typedFields(sent, onBehalfFields)
  const { communes, head } = await world.read(async (db) => ({
    head: await loadIntakeHead(db, world, conferenceId),
    communes: await listCommunes(db, world.today),
  }))
  const files = await chosenFiles(sent)
  const kept = await attempt(() => keepUploads(world, typed.khoa, files.files))
  const uploads = await dropUploads(world, typed.khoa, sent.getAll('bo-tep').map(String))
  const hasVoice = uploads.some(({ kind }) => kind === 'voice')
  const ownUnitId = head.runs ? null : (head.units[0]?.id ?? null)
  const checked = checkOnBehalf(typed, sent, { conferenceId, communes, hasVoice, ownUnitId })
  const errors: Errors = { ...checked.errors, ...files.errors, ...(kept.ok ? {} : { anh: kept.refusal.say }) }
  const again = (status: number, wrong: Errors): OnBehalfAnswer => {
    const choices = checked.choices.map(({ id, name, formerNames }) => ({ id, name, formerNames }))
    return { typed, uploads, errors: wrong, choices, status }
  }
  if (!checked.input || Object.keys(errors).length > 0) return again(422, errors)
  const { input } = checked
  const key = keyed === 'by-draft' ? typed.khoa : keyOfWords(typed.khoa, input)
  const receipt = await attempt(() => enterOnBehalf(world, typed.khoa, { ...input, key }))
  if (receipt.ok) return { receipt: receipt.value, typed }
  const { code, status, say } = receipt.refusal
  return again(status, { [code === writtenLater.code ? 'ngay-viet' : 'y-kien']: say })
}
