/** One petition of another system: the same Idempotency-Key with the same content gives the same receipt. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Db, Tx } from '#platform/db.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { type WrongField, wrongFieldsOf, wrongRequest } from '#platform/web/api-answers.ts'
import type { World } from '#platform/world.ts'
import { keepAttachments } from '../attachments/keep-attachments.ts'
import { readFiles, type SentFile } from '../attachments/read-files.ts'
import { type PetitionReceipt, receipts } from '../petition-state.ts'
import { ReceivePetition, receiveIn } from '../receive-petition.ts'
import { idempotencyKeyReused, noSuchConference, outsideTheKey } from '../refusals.ts'
import type { Integrator } from './enter-by-key.ts'

export type SentPetition = Omit<
  z.input<typeof ReceivePetition>,
  'key' | 'conferenceId' | 'channel' | 'collectedBy' | 'joinsId' | 'consent'
> & { slug: string }

/** How the API calls the fields of the step. */
const apiNames: Readonly<Record<string, string>> = {
  text: 'noiDung',
  kind: 'loai',
  topicCode: 'linhVuc',
  communeId: 'xa',
  place: 'thonBan',
  hidesIdentity: 'giauTen',
  writtenAt: 'vietLuc',
  'sender.fullName': 'nguoiGui.hoTen',
  'sender.phone': 'nguoiGui.dienThoai',
  'sender.email': 'nguoiGui.thuDienTu',
  'sender.address': 'nguoiGui.diaChi',
  'sender.speaksFor': 'nguoiGui.noiThay',
  'sender.reach': 'nguoiGui.cachLienHe',
}

/** `system` is a world of the system: what came from where is behind its fence. */
export async function receiveFromIntegrator(
  system: World,
  from: Integrator,
  key: string,
  sent: SentPetition,
  sentFiles: readonly SentFile[] = [],
): Promise<PetitionReceipt> {
  const digest = digestOf(sent, sentFiles)
  const { files, problems } = await readFiles(sentFiles)
  if (problems.length > 0)
    refuse(wrongRequest, { fields: problems.map(({ at, problem }) => ({ truong: `tep.${at}`, loi: problem })) })
  return system.write(async (tx) => {
    const earlier = await requestUnder(tx, from, key)
    if (earlier) return sameAnswer(tx, earlier, digest)
    const petition = await petitionOf(tx, from, key, sent)
    const { petitionId, code, isNew } = await receiveIn(tx, system, petition)
    if (isNew) await keepAttachments(tx, system, petitionId, files)
    const mine = await tx
      .insertInto('integrator_request')
      .values({
        jurisdiction_id: system.actor.jurisdictionId,
        integrator_id: from.id,
        key,
        digest,
        petition_id: petitionId,
        made_at: system.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst()
    // Its twin was faster: receiveIn waited for it, and now it can be read.
    if (!mine) return sameAnswer(tx, (await requestUnder(tx, from, key))!, digest)
    return { id: petitionId, code, slug: sent.slug, receivedAt: system.now }
  })
}

/** Of what was understood, so that spaces, the order of fields and the borders of a form do not matter. */
function digestOf(sent: SentPetition, files: readonly SentFile[]): Buffer {
  const digest = createHash('sha256').update(JSON.stringify(sent))
  for (const { name, bytes } of files) digest.update(JSON.stringify([name, bytes.length])).update(bytes)
  return digest.digest()
}

async function requestUnder(db: Db, from: Integrator, key: string) {
  return db
    .selectFrom('integrator_request')
    .select(['digest', 'petition_id as petitionId'])
    .where('integrator_id', '=', from.id)
    .where('key', '=', key)
    .executeTakeFirst()
}

async function sameAnswer(tx: Tx, earlier: { digest: Buffer; petitionId: string }, digest: Buffer) {
  refuseUnless(earlier.digest.equals(digest), idempotencyKeyReused)
  return receipts(tx).where('p.id', '=', earlier.petitionId).executeTakeFirstOrThrow()
}

async function petitionOf(tx: Tx, from: Integrator, key: string, sent: SentPetition) {
  const { slug, ...fields } = sent
  const conference = await tx.selectFrom('conference').select('id').where('slug', '=', slug).executeTakeFirst()
  refuseUnless(conference, noSuchConference)
  refuseUnless(from.conferenceId === null || from.conferenceId === conference.id, outsideTheKey)
  const read = ReceivePetition.safeParse({
    ...fields,
    key: `api:${from.id}:${key}`,
    conferenceId: conference.id,
    channel: 'api',
    consent: 'integrator',
  })
  if (read.success) return read.data
  const fieldsWrong: WrongField[] = wrongFieldsOf(read.error, apiNames)
  return refuse(wrongRequest, { fields: fieldsWrong })
}
