import { z } from 'zod'
import { defineJob } from '#platform/jobs.ts'

/** Looks into the journal for what other systems want to hear, and sends what is due. */
export const tellIntegratorsJob = defineJob('petitions.tell-integrators', z.object({}), { maxAttempts: 1 })
