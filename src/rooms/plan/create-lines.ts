import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'
import type { PlanFacts } from './plan-facts.ts'

/** Topics, people, programme, money, gifts, logistics and recipients of a plan. conferenceId null: common to all its conferences. */
export async function insertPlanLines(
  tx: Tx,
  world: World,
  planId: string,
  conferenceId: string | null,
  facts: PlanFacts,
): Promise<void> {
  const own = (position: number, source?: { start: number; end: number }) => ({
    jurisdiction_id: world.actor.jurisdictionId,
    id: newId(world.now.getTime()),
    plan_id: planId,
    conference_id: conferenceId,
    position,
    source_start: source?.start ?? null,
    source_end: source?.end ?? null,
  })
  const topics = facts.topics.map((text, index) => ({ ...own(index, facts.spans[`topics/${index}`]), text }))
  if (topics.length > 0) await tx.insertInto('conference_topic').values(topics).execute()

  const groups = facts.participants.map((group, index) => ({
    ...own(index, group.source),
    name: group.group,
    count: group.count,
    per_unit: group.perUnit ?? null,
    approximate: group.approximate ?? false,
    hub: group.hub ?? null,
    level: group.level ?? null,
    invited_by: group.invitedBy ?? null,
  }))
  if (groups.length > 0) await tx.insertInto('participant_group').values(groups).execute()

  const programme = facts.programme.map((item, index) => ({
    ...own(index, item.source),
    part: item.part,
    text: item.text,
    minutes: item.minutes ?? null,
    starts_at: item.time ?? null,
  }))
  if (programme.length > 0) await tx.insertInto('programme_item').values(programme).execute()

  const funding = facts.funding.map((line, index) => ({
    ...own(index, line.at),
    text: line.text,
    fund: line.source,
    amount: line.amount,
    decision: line.decision,
  }))
  if (funding.length > 0) await tx.insertInto('funding_line').values(funding).execute()

  const gifts = facts.gifts.map((gift, index) => ({ ...own(index, gift.source), text: gift.text, count: gift.count }))
  if (gifts.length > 0) await tx.insertInto('gift_line').values(gifts).execute()

  const logistics = facts.logistics.map((line, index) => ({
    ...own(index, line.source),
    item: line.item,
    count: line.count,
  }))
  if (logistics.length > 0) await tx.insertInto('logistics_line').values(logistics).execute()

  const recipients = facts.recipients.map((text, position) => ({
    jurisdiction_id: world.actor.jurisdictionId,
    id: newId(world.now.getTime()),
    plan_id: planId,
    position,
    text,
  }))
  if (recipients.length > 0) await tx.insertInto('recipient_line').values(recipients).execute()
}
