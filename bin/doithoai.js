#!/usr/bin/env node
// The command.
import { fileURLToPath } from 'node:url'
import { onModernNode } from './node.js'

await onModernNode(fileURLToPath(import.meta.url), () => import('../src/shell/cli.ts'))
