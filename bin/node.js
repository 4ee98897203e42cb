// Runs a program on the Node that npm brought along where the machine's own is too old to run TypeScript as it is.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Loads the program here, or starts `script` again with the shipped Node and ends as it ends. */
export async function onModernNode(script, load) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 22)) {
    await load()
    return
  }
  const node = shippedNode()
  if (!node) {
    console.error(`Cần Node 24; máy này có Node ${process.versions.node}. Cài Node 24 từ nodejs.org rồi chạy lại.`)
    process.exitCode = 1
    return
  }
  process.exitCode = await runTo(node, script)
}

/** Whoever stops this process means the program, which closes in order. Ctrl C reaches both by itself. */
function runTo(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
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
