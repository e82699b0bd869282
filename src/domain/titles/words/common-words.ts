import { wordSet } from './word-set.ts';

/**
 * Words that make titles rather than names, folded: general English of talks, and the usual joining
 * words of Spanish, Portuguese, French and German titles.
 */
export const COMMON_WORDS: ReadonlySet<string> = wordSet(`
a able about above across act acting action active actually add adding adopt adopting adoption advanced
adventure adventures after afternoon again against age agent agentic agents ago ahead ai algorithm algorithms
alive all almost alone along already also alternative always am ama amazing among an analysis analytics anatomy and
android announcement announcements another answer answers anti any anyone anything api apis app application
applications applied apply applying approach apps architect architecture are aren around art as ask asking async at
attack attacks audit authentication authorization auto automate automated automating automation available
avoid avoiding aware away back backend bad based basic basics battle be beautiful beauty became because become
becoming been before beginner beginners behind being benchmark benefits best better between beyond big bird
birds block blocks blog board boost bot bots bottleneck boundaries box brain brave break breaking breaks bridge
bridging brief bring bringing broken browser budget bug bugs build builder building builds built business but buy by
cache caching call called calling can cannot care career case cases catching cause challenge challenges change
changed changes changing channel chaos chat check children choice choices choose choosing city class classes
clean client clients closing cloud cluster clusters code coder coders codes coding cold collaboration collaborative
collection come coming command commands common communication communities community company compare comparing
complete complex complexity component components computer computing concept concepts concurrency concurrent
conference confidence config configuration connect connected connecting connection containers content context
continuous contributing contributor contributors control conversation conversations cook cookbook cool core cost
costs could count course craft crash create created creating creation creative creativity crisis critical
cross culture curious curse custom customer customers dance dangerous dark dashboard data database databases
dataset day days dead deal dealing death debate debt debug debugging decade decisions deep default defense delivering
delivery demo demos dependencies deploy deploying deployment deployments design designer designers designing
desktop dev devs developer developers developing development developments device devices devops dialogue did didn
difference different difficult digital digging discover discovering discovery discussion discussions distributed dive
diversity diving do docs document documentation does doesn doing domain don done down dream driven drive driver
driving during dynamic each early easy ecosystem ecosystems edge edition editor education effect effective
effectively efficient efficiency elegant embedded embracing emergency empathy empower empowering enable enabling
encryption end energy engine engineer engineering engineers engines enough enterprise environment environments
error errors escape essential essentials ethical ethics even event events ever every everybody everyone everything
everywhere evil evolution evolving example examples excellence exception exceptions exercise expectations experience
experiences experiment experimental experiments expert expertise explained explaining explore explored exploring explorations
extending extension external extreme face fact factory facts fail failed failing fails failure failures fair fall
fantasy far fast faster fault faults favorite fear feature features feedback few field fight file files final
find finding fire fireside first fish fix fixing flexible flow fly focus food fool for force forest form forms
forward found foundation four framework frameworks free freedom freelance from front frontend frontier frontiers full
fun function functional functions fundamentals future gain game games gap garbage garden gem gems general
generating generation generative generator get gets getting giant git give giving global go goes going golden good
got graph graphs great green ground group groups grow growing growth guide guided guidebook guidelines hack
hackathon hacker hacking had half hand handbook handle handling hands happen happened happening happens happiness
happy hard hardware harmful has have having he health healthcare hello help helping her here hero heroes hidden hiding
high higher hiring his history hole home hope host hot hour hours house how human humans hunt hunting i idea
ideas if illustrated immutable impact implement implementation implementing impossible improve improved
improving in incident incidents inclusive incremental industrial industry inevitable information
infrastructure inner innovation inside insight insights inspiration inspired install instrument integrate integrating
integration integrations intelligence intelligent interaction interactive interesting interface interfaces
intermediate internal internals internet interpreter interview interviews into intro introducing introduction
invisible invitation is isn issues it its job jobs join journey journeys joy jump junior just keep keeping key keynote
keynotes kids kill killing kind kitchen knee know knowing knowledge known lab land landing landscape language
languages large last later latest law layer lazy lead leader leaders leadership leading leap learn learned learning
learnings learns learnt legacy less lesson lessons let lets letter level leveling leverage leveraging liberation
libraries library lie lies life light lightning lightweight like limit limitless limits line lines linear link list
listening literally little live lives living load loading local log logging logic logs long longer look looking loop
lost lot love low machine machines made magic magical maintain maintainable maintainer maintainers maintaining
maintenance make maker makers makes making manage managed management manager managers managing manifesto many map
mapping market marketing massive master mastering math matter matters maximize may maybe me mean meaning means measure
measuring meet meeting meets meetup memory mental mentoring mentorship mess message messages messaging method methods
metrics micro microservice microservices might migrate migrating migration migrations mind mindset mini minimal minimum
mining minutes missing mistake mistakes mobile mock mocking mocks model modeling modelling models modern modernizing
modular module modules moment money monitor monitoring monolith monoliths month months more morning most move moving
much multi multiple multiplayer music must mutation my myself myth myths naming native natural nature navigating
need needs network networking networks neural never new news newbie next nice night nightmare no nobody non
normal not note notes nothing notifications now number numbers object objects observability occur of off
office offline often old on onboarding once one online only open opening operating operation operations operator
operators opportunities optimal optimising optimization optimize optimizing or orchestrating orchestration order
organization organizations other others our out outside over overview own pain paint pair pairing panel paper parallel
parser parsers parsing part parts party passion past patch path paths pattern patterns payment payments people
perfect performance performant personal perspective philosophy physical picture pieces pipeline pipelines
pitfalls place plan planet planning platform platforms play playing please plugin plugins podcast points policy
pool portable possible post power powered powerful powering practical practice practices pragmatic predict predicting
prepare presentation presenting preventing primer principles privacy pro problem problems process processes
processing product production productive productivity products professional profiling profit program programmer
programmers programming programs progress progressive project projects promise proof property protect protecting
protocol protocols prototype prototyping provider public publishing pull puzzle python quality queries query
quest question questions queue queues quick quickly quiz race random rapid rather re reach reactive read reading
ready real reality realtime really reason reasons recipe recipes recovering recovery redesign refactor refactoring
reflection reflections regular reimagined reinventing release releases releasing reliability reliable religion remarks
remote render rendering replacing report request requests requirements rescue research resilience resilient
resource resources responsive rest retrospective return reusable review reviews revolution reward rewrite rewriting
rid right rise risk road roadmap robot robots robust rock role rollout room root roots round routing ruby rails
rule rules run runner running runtime runtimes safe safely safety same sandbox save saving saved say scalable scale
scaling scare schema schemas school science scientific scientist scratch screen script scripting scripts search
searching season second seconds secret secrets secure securing security see seeing self sell semantic
senior serious server serverless servers service services session sessions set setting seven shape share shared
sharing shell shift ship shipping shooting short should show showcase showdown side sides signal signals silent
silver simple simpler simplicity simplify simplifying since single site sites six size skill skills sleep slide slides
slow slower small smaller smart smarter smells so social software solid solo solution solutions solve solving some
someone something sometimes soon sorry soul sound source space speak speaker speakers speaking special specs speed
speeding sponsor sponsored sponsors spring sprint square stable stack standard standards start started starting startup
startups state statement static statistics stay step steps still stop storage store stories storm story storytelling
storytime strange strategies strategy stream streaming streams stress strict string strings strong structure structured
structures student students study studies stuff style success successful super supercharge supercharging support supporting surprise
surprises survey surviving survival survive sustainable sync syntax system systems table tackling tail take takes taking tale tales
talk talking talks task tasks taste taught teach teaches teaching team teams tech technical technique techniques
technologies technology tell telling ten terrible test testable tested testing tests text than thank thanks that the
their them theory there these they thing things think thinking third this those thoughts thread threads three through
throwing time times timeless tiny tips to today together token tokens told tomorrow too took tool toolbox toolkit
tools top total tour toward towards trace tracing track tracking tracks trade traditional traffic train training
transaction transactions transform transformation transforming transition trap trash travel treasure tree trees trends
tricks trip trouble troubleshooting true trust truth try trying tuning turn turning tutorial two type typed types typing
ugly ultimate unconventional under underground understand understanding understood unexpected unit universal universe
unleash unleashing unlocking unpacking unraveling untangling up update updates upgrade upgrades upgrading upside us use
used useful user users uses using utopia validation value values vanilla variables vault version versions versus
via video videos view views virtual vision visual visualization visualizing voice vs vulnerabilities vulnerability wait
waiting walk want wanted war warm was waste watch water way ways we web website websites week weird welcome well
were what whats when where which while who whole why wild will win winning winter wisdom with without women wonderful
word words work worker workers workflow workflows working workout works workshop workshops world worlds worst worth
would write writing written wrong year years yes
black blue brown css django docker git golang graphql html http java javascript json kafka kotlin kubernetes linux mysql
orange php postgres python react red redis rust sql sqlite swift typescript white yaml yellow yet yield you your yourself yours zero zone

con como del desde donde el en entre esta este hacia la las los mas mi mis nuestro nuestra para pero por porque que
se sin sobre su tu tus un una uno y ya com da das de do dos em na nas no nos o os ou pela pelo seu sua um uma
au aux avec ce ces c comment dans des du est et il je le les leur mais mon nous ou par pas plus pour pourquoi
quand qui sans ses son sont sur une votre vous
aber als auch auf aus bei das dass dem den der die ein eine einen einer fur ich im ist kein keine mit nach nicht oder
ohne sich sie sind uber und unter vom von warum was wenn wie wir wird zu zum zur
`);
