/** Languages offered by name: those of ISO 639-1 and larger ones beside them, and regions that write numbers differently. */
export const knownLanguages: readonly string[] =
  `aa ab af ak am an ar ar-DZ ar-LY ar-MA ar-TN as av ay az ba ban be bem bg bho bi bm bn bo br bs bug ca ce ceb ch ckb co cr cs cv cy
  da de de-AT de-CH dv dz ee el en en-AU en-GB en-ID en-IN en-US en-ZA eo es es-419 es-AR es-ES es-MX et eu fa fa-AF ff fi fil fj fo
  fr fr-CA fr-CH fy ga gd gl gn gu gv ha haw he hi hmn hr ht hu hy id ig ii ilo is it it-CH iu ja jv ka kg ki kk kl km kmr kn ko kok
  kr ks ku kv kw ky la lb lg li ln lo lt lu lv mad mai mg mh mi min mk ml mn mni mr ms ms-BN ms-ID mt my na nb nd ne nl nl-BE nn no nr
  nso nv ny oc om or os pa pa-Arab pap pcm pl ps pt pt-BR pt-PT qu rm rn ro ru rw sa sat sc scn sd se sg si sk sl sm sn so sq sr
  sr-Latn ss st su sv sw szl ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa war wo xh yi yo yue za zh zh-Hans
  zh-Hant zu`.split(/\s+/u);
