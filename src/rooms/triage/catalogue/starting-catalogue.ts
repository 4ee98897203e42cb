import { adminMatters } from './admin-data.ts'
import { agencies, goneBodies } from './agencies-data.ts'
import { buildCatalogue, type Catalogue } from './catalogue.ts'
import { compounds } from './compounds-data.ts'
import { concepts } from './concepts-data.ts'
import { digitalMatters, utilityMatters } from './digital-utilities-data.ts'
import { educationMatters, jobMatters } from './education-jobs-data.ts'
import { environmentMatters } from './environment-data.ts'
import { financeMatters } from './finance-data.ts'
import { healthMatters, insuranceMatters } from './health-insurance-data.ts'
import { landMatters } from './land-data.ts'
import { cultureMatters, securityMatters, urbanMatters } from './order-culture-data.ts'
import { creditMatters, ruralMatters } from './rural-credit-data.ts'
import { topics } from './topics-data.ts'
import { transportMatters } from './transport-data.ts'
import { genderMatters, meritMatters, povertyMatters } from './welfare-data.ts'

const matters = [
  ...landMatters,
  ...environmentMatters,
  ...transportMatters,
  ...healthMatters,
  ...insuranceMatters,
  ...educationMatters,
  ...jobMatters,
  ...povertyMatters,
  ...meritMatters,
  ...ruralMatters,
  ...creditMatters,
  ...digitalMatters,
  ...adminMatters,
  ...securityMatters,
  ...urbanMatters,
  ...cultureMatters,
  ...utilityMatters,
  ...financeMatters,
  ...genderMatters,
]

let built: Catalogue | null = null

/** What every jurisdiction starts with; built once, when first asked for. */
export function startingCatalogue(): Catalogue {
  built ??= buildCatalogue({ topics, agencies, goneBodies, matters, compounds, concepts })
  return built
}
