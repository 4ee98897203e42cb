/** Written onsets, the empty one last. */
export const ONSETS = 'ngh ng nh n th tr t ch c gh gi g kh k ph p qu b d đ h l m r s v x'.split(' ').concat('')

/** Written rhymes without their tone; those in y follow qu, or a lone consonant (lý, kỹ), or nothing (yên). */
export const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uâc uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y ya ych yêm yên yêng yêt yêu yn ynh yp yt`.split(/\s+/),
)
