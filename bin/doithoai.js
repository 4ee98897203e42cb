#!/usr/bin/env node
// The command. Runs on the Node that npm brought along where the machine's own is too old to run TypeScript as it is.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 22)) {
  await import('../src/shell/cli.ts')
} else {
  const node = shippedNode()
  if (!node) {
    console.error(`Cần Node 24; máy này có Node ${process.versions.node}. Cài Node 24 từ nodejs.org rồi chạy lại.`)
    process.exit(1)
  }
  const run = spawnSync(node, [import.meta.filename ?? process.argv[1], ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(run.status ?? 1)
}

function shippedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-linux-${process.arch}/package.json`)
    const binary = join(dirname(manifest), 'bin', 'node')
    return existsSync(binary) ? binary : null
  } catch {
    return null
  }
}
