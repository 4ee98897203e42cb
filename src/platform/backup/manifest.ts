import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartProblem } from '../start-problem.ts'

/** What a backup says of itself; written last, so that a folder with a manifest is whole. */
export const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(
    z.object({
      name: z.string(),
      file: z.string().regex(/^[a-z_.]+\.ndjson\.gz$/),
      columns: z.array(z.string()),
      rows: z.number().int(),
      /** Of the rows before compression. */
      sha256: z.string(),
    }),
  ),
  /** The server's key, without which second factors cannot be opened; null: it was given as SECRET_KEY. */
  key: z.object({ file: z.literal('secret.key'), sha256: z.string() }).nullable(),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestFile = 'manifest.json'

export function readManifest(folder: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')))
  } catch (cause) {
    throw new StartProblem(
      `${folder} không phải là một bản sao lưu trọn vẹn của Đối Thoại. Chọn thư mục có tệp ${manifestFile}.`,
      { cause },
    )
  }
}
