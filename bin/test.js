#!/usr/bin/env node
// What `npm test` runs: npm test [-- unit [FILTER…] | -- journeys [FILTER…]]
import { fileURLToPath } from 'node:url'
import { onModernNode } from './node.js'

await onModernNode(fileURLToPath(import.meta.url), () => import('../tests/run/main.ts'))
