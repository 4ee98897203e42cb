import type { OpenAPIHono } from '@hono/zod-openapi'
import type { World } from '#platform/world.ts'

/** The plan room's part of the API. */
export function planApi(_api: OpenAPIHono<{ Variables: { world: World } }>): void {}
