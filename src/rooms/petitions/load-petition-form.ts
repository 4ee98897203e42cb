/** The paper form of a conference from its plan, its call and the consent of the day. */
import type { Db } from '#platform/db.ts'
import { loadCollectingFacts } from '#rooms/plan/index.ts'
import { consentText } from './consent-text.ts'
import { findCall } from './find-call.ts'
import type { PetitionForm } from './papers/petition-form.ts'

export async function loadPetitionForm(
  db: Db,
  conferenceId: string,
  { today, base }: { today: string; base: string },
): Promise<PetitionForm> {
  const conference = await db
    .selectFrom('conference as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .leftJoin('conference_publication as p', 'p.conference_id', 'c.id')
    .select(['c.title', 'c.slug', 'o.name', 'p.conference_id as published'])
    .select(['c.contact_name as contactName', 'c.contact_title as contactTitle', 'c.contact_phone as contactPhone'])
    .where('c.id', '=', conferenceId)
    .executeTakeFirstOrThrow()
  const call = await findCall(db, conferenceId)
  const { sessionDay } = await loadCollectingFacts(db, conferenceId)
  const consent = await consentText(db, today).executeTakeFirstOrThrow()
  return {
    issuer: conference.name,
    conferenceTitle: conference.title,
    sessionDay,
    closesOn: call?.closesOn ?? null,
    suggestions: call?.suggestions ?? [],
    consent: consent.text,
    formUrl: conference.published ? `${base}/hoi-nghi/${conference.slug}/gui-y-kien` : null,
    contact: conference.contactName
      ? { name: conference.contactName, title: conference.contactTitle, phone: conference.contactPhone }
      : null,
  }
}
