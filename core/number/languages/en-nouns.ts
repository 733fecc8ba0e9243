/**
 * What is counted in English. Adjectives and attributive nouns come first ("100,000 Russian troops", "30 NATO member
 * states"), so words are taken, at most three, up to the first that is a known noun or looks like a plural; a function
 * word or verb ends the search.
 */
import type { NounRules } from './language.ts';
import { setOf } from './table.ts';

export const enNouns: NounRules = {
  order: 'noun-last',
  known: setOf(
    'people troops men women children soldiers personnel police civilians casualties aircraft cattle fish sheep crew staff infantry cavalry clergy',
    'soldier person man woman child civilian fighter member officer tank missile plane ship vehicle house home village town city country state',
    'ambassador ambassadors diplomat minister prisoner hostage refugee migrant worker student teacher doctor patient victim survivor protester voter',
    'dead wounded injured missing deaths injuries case cases vote votes seat seats goal goals point points time times page company bank school hospital',
    'police officers officials forces lives families households jets warships submarines rockets shells drones bombs guns rifles',
    'reservists conscripts recruits militants rebels insurgents terrorists gunmen attackers strikes attacks countries nations members states',
    'force army crowd team group delegation battalion brigade unit mission contingent convoy garrison fleet household employees jobs customers users passengers tourists pilgrims players fans species series',
  ),
  plurals: setOf(
    'people men women children police personnel staff aircraft cattle dead wounded injured missing clergy servicemen policemen gunmen',
  ),
  compounds: new Set(),
  classifiers: new Set(),
  stops: setOf(
    'the a an and or but nor of in on at to from by with without for into onto over under near off out up down about around across along behind below',
    'between among amid during before after since until till while when where who whom whose which that this these those as than then so if because though',
    'although unless whether not no yes also only just even still already yet again ago away here there now today yesterday tomorrow later earlier',
    'is are was were be been being am has have had having do does did will would can could shall should may might must it its he his she her they their',
    'we our you your i my me him them us all both each every any some more less most least per plus minus versus vs times always perhaps across towards',
    'besides afterwards thus gas says said say told tells tell killed wounded died die dies fled left remain remains remained came come comes went go goes',
    'took takes take made makes make got gets get gave gives give found finds find held holds hold met meets meet won wins win lost loses lose voted',
    'according following including such like within against toward upon per via worth long wide high deep tall old apiece too well respectively total',
    'rose rises fell falls grew grows became becomes began begins needs wants seems means shows helps asks calls adds warns claims reports notes shows',
    'was wasn’t hundred thousand million billion trillion dozen',
  ),
  links: setOf('of more other fewer additional'),
};
