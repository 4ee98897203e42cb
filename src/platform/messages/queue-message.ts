import type { Tx } from '../db.ts'
import { newId } from '../ids.ts'
import type { World } from '../world.ts'
import { fillTemplate, type TextTemplate } from './template.ts'

type Owed = {
  /** What is owed, and to whom: 'answer:<delivery>'. Queued once, whoever asks and however often. */
  key: string
  to: string
  /** null: of the province, such as a digest. */
  conferenceId: string | null
  /** Waits for the next office hour of the province. */
  inOfficeHours?: boolean
}
export type Message = Owed &
  (
    | { channel: 'email'; subject: string; text: string }
    | { channel: 'text'; template: TextTemplate; slots: Readonly<Record<string, string>> }
  )

/** Owes a message from this step's transaction on: it is sent if and only if the step happened, and once. */
export const queueMessage = (tx: Tx, world: World, message: Message): Promise<void> =>
  queueMessages(tx, world, [message])

/** The same for a step that tells many. */
export async function queueMessages(tx: Tx, { actor, now }: World, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return
  await tx
    .insertInto('message')
    .values(
      messages.map((message) => ({
        jurisdiction_id: actor.jurisdictionId,
        id: newId(now.getTime()),
        key: message.key,
        channel: message.channel,
        conference_id: message.conferenceId,
        to_address: message.to,
        in_office_hours: message.inOfficeHours ?? false,
        made_at: now,
        next_at: now,
        ...wordsOf(message),
      })),
    )
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'key']).doNothing())
    .execute()
}

function wordsOf(message: Message) {
  if (message.channel === 'email')
    return { subject: message.subject.replace(/\s+/g, ' ').trim(), body: message.text, template: '', slots: '{}' }
  const { template, slots } = message
  return { subject: '', body: fillTemplate(template, slots), template: template.id, slots: JSON.stringify(slots) }
}
