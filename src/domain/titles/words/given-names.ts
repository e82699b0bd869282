import { wordSet } from './word-set.ts';

/** First names that are frequent somewhere in the world, folded; they only make a name likelier. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
aaron abby abdul abdullah abel abhishek abigail abraham ada adam adams adel adele aditya adrian adriana adrien agata
agnes agnieszka agustin ahmad ahmed aidan aiko aileen aisha ajay akash aki akihiro akiko akira akshay alain alan
alba albert alberto alejandra alejandro aleksandar aleksandr aleksandra aleksei alena ales alessandra alessandro alex
alexander alexandra alexandre alexandru alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison
allan allen allison alma alvaro alyssa amanda amber amelia amelie amin amina amir amit amy ana anastasia anders andre
andrea andreas andreea andrei andrej andres andrew andrey andrii andrzej andy angel angela angelika anil anita anja
anjali ankit ann anna anne annette annie anthony antoine anton antonia antonio anuj anya april arash archana ari
arjun arnaud arne arnold artem arthur arturo arun asha ashish ashley ashok astrid atsushi audrey augusto aurelie
austin ava aya ayako ayumi barbara barry bart bartosz bashir beata beatrice beatriz becky ben benedict benjamin
benoit bernard bernd bernhard beth bethany betty bharat bianca bill billy bjorn blake bob bogdan boris brad bradley
brandon brenda brendan brett brian bridget brittany bruce bruno bryan bryce byron caitlin caleb calvin camila camille
carina carl carla carlo carlos carmen carol carolina caroline carolyn carrie casey cassandra catalina catherine cathy
cecilia cedric celia cesar chandra chantal charles charlie charlotte chelsea chen cheng cheryl chiara chloe chris
christa christian christina christine christof christoph christophe christopher christy chuck cindy claire clara
clarissa claude claudia claudio clayton clement cody colin colleen connor conor corey corinne courtney craig cristian
cristiano cristina crystal cynthia cyril daisuke dale damian damien damir dan dana daniel daniela daniele danielle
danny daria darius darren dave david davide dawid dawn dean deb debbie deborah deepak deepika denis denise dennis derek
desmond devin dhruv diana diane didier diego dieter dilip dimitri dimitris dina dinesh dirk divya djordje dmitri dmitriy
dmitry dominic dominik dominique don donald donna doris dorothy doug douglas drew duncan dustin dylan ebony eddie edgar
edith edoardo edouard eduardo edward edwin eileen elaine eleanor elena eleni elias elif elijah elisa elisabeth elise
eliza elizabeth ella ellen elliot elliott elsa elvira emanuel emanuele emil emilia emiliano emilie emilio emily emma
emmanuel emre enrico enrique eric erica erich erik erika erin ernest ernesto ernst esteban esther ethan etienne eugene
eugenia eva evan evelyn evgeny ewa fabian fabien fabio fabrice farah farhad fatima fatma federica federico felipe
felix ferdinand fernanda fernando filip filippo fiona flavio florence florian fran frances francesca francesco
francis francisco franck francois frank frankie franz fred frederic frederik fredrik fumiko gabriel gabriela
gabriele gabrielle gael garrett gary gaurav gavin gayle gemma gene genevieve geoff geoffrey georg george georgia
georgina gerald gerard gerardo gerhard giacomo gianluca gillian gina giorgio giovanni giulia giuseppe glen glenn gloria
gonzalo gordon grace graham greg gregor gregory greta grzegorz guido guilherme guillaume guillermo gunther gustavo guy
gwen hadi hal hamid hana hanna hannah hannes hans harald harish haris harold harry haruka haruki hasan hassan heather
hector heidi heiko hein heinrich helen helena helene helga helmut hendrik henri henrik henry herbert hernan hilary
hideki hideo hiro hiroki hiroko hiroshi hiroyuki holger holly hossein howard hubert hugh hugo hui hussein ian ibrahim
ida ignacio igor ilan ilona ilya iman imran ines inga ingrid irene irina iris irma isaac isabel isabella isabelle
ismael ismail istvan ivan ivana ivo iwan jack jackie jackson jacky jacob jacqueline jacques jaime jake jakob jakub
james jamie jan jana jane janet janice janko jared jaroslav jasmin jasmine jason javier jay jean jeanne jeff jeffrey
jelena jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jesse jessica jessie jesus jia jill jim jimmy
jin jing joan joanna joao joaquin jochen jody joe joel joelle joerg johan johanna johannes john johnny jon jonas
jonathan jordan jorg jorge jose josef joseph josephine josh joshua joyce juan juana juanita judith judy julia julian
juliana julie julien julio julius jun june junichi jurgen justin justyna justine jutta kai kaito kamal kamil kana kara
karen karim karin karina karl karol karolina kasia kasper kate katarina katarzyna kathleen kathryn kathy katie katja
katrin katrina katy kay kazuki kazuo kazuya kei keiko keisuke keith kelly kelsey ken kengo kenichi kenji kenneth kenny
kenta kento kerry kevin khalid kiara kieran kim kimberly kiran kirill kirk kirsten klaus koen koichi koji konrad
konstantin kris krishna kristen kristian kristin kristina kristof krystian krzysztof kumar kurt kyle kylie kyoko laila
lance lara larisa larry lars laszlo laura laure lauren laurence laurent laurie lea leah lee leila len lena leo leon
leonard leonardo leonid leonie leslie leticia lev lewis li liam lidia lila lili lilian liliana lily lin lina linda
lindsay lindsey ling linus lionel lisa lise liu liz lluis logan lois lola lora lorena lorenzo loretta lorna lorraine
lotte lou louis louisa louise luc luca lucas lucia luciana luciano lucie lucy ludovic luigi luis luisa luiz lukas
lukasz luke luz lydia lynn mads magda magdalena magnus mahesh mahmoud mai maja makoto malcolm malik manfred manish
manoj manon manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus mareike margaret
margarita margherita margot maria mariah mariam mariana marianne marie marina mario marion marisa marius marjorie
mark marko markus marlene marta martha martin martina marty marvin mary maryam masahiro masaki masao masashi masato
mateo mateusz mathew mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice mauricio
mauro max maxim maxime maximilian maya mayank megan mehdi mehmet mei meike mel melanie melinda melissa melody mercedes
meredith mia micah michael michaela michal michel michele michelle midori miguel mihai mika mikael mike mikhail milan
milena miles min mina ming miranda mireille miriam mirko mitch mitchell mohamed mohammad mohammed mohan mohit moises
molly mona monica monika moritz morgan moshe muhammad mustafa mutsumi myriam nada nadia nadine nael nancy naoki naoko
naomi nasser nat natalia natalie nataliya natasha nate nathalie nathan nathaniel neha neil nelly nelson nicholas nick
nicola nicolas nicole nicoletta niels nigel nik nikhil niki nikita niklas nikola nikolai nikolas nikos nils nina nino
nisha nitin noah noel noemi nora norbert noriko norma norman nuno odile oksana olaf ole oleg oleksandr olena olga olivia
olivier oliver omar orlando oscar oskar oswaldo otto owen pablo padma paige pam pamela paola paolo pascal patricia
patricio patrick patrik patty paul paula paulina pauline paulo pavel pawel pedro peggy penelope per percy perry pete
peter petr petra phil philip philipp philippe phillip phoebe pierre pieter pietro pilar piotr pooja prakash pranav
prashant pratik praveen priya priyanka przemyslaw quentin quinn rachael rachel radek radoslaw rafael rafal raghu rahul
raj rajat rajesh rakesh ralf ralph ram ramesh ramon rana randall randy raphael raquel rashid raul ravi ray raymond
rebecca reggie regina reiko reinhard rekha remi remy rena renata renate rene reza ricardo riccardo rich richard rick
ricky rita rob robbie robert roberta roberto robin rocio rodney rodolfo rodrigo roger rohan rohit roland rolf roman
romain ron ronald ronan ronny rosa rosalind rosario rosemary ross roy ruben rudolf rui russell ruth ryan ryo ryota
ryuichi sabina sabine sabrina sachiko saeed sally salma salvador sam samantha samir samira samuel samuele sander sandeep
sandi sandra sandro sandy sanjay santiago sara sarah sasha satish satoru satoshi saurabh scott sean sebastian selena
selma serena serge sergei sergej sergey sergio seth shane shannon sharon shaun shawn sheila shelby shelley shinichi
shingo shinji shirley shohei shota shreya shruti shun sibylle sid siddharth silke silvia silvio simon simona simone
sofia sofie soledad solomon sonia sonja sonya sophia sophie soren stacey stacy stan stanislav stefan stefania stefano
steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue sumit sunil suresh susan susana
susanne suzanne sven svetlana sybil sylvain sylvia sylvie szymon tadashi taka takahiro takashi takayuki takeshi takumi
takuya tamara tamas tammy tania tanja tanya tara tarek tariq taro tatiana taylor ted tereza teresa terrence terri
terry thea theo theodore theresa therese thiago thibault thierry thomas thorsten tiago tiffany tilman tim timo timothy
tina tobias toby todd tom tomas tomasz tomek tommy tomo tomoko tomoya tony toru toshi tracey traci tracy travis trevor
tristan troy tsuyoshi tyler ulf uli ulrich ulrike umberto umesh ursula uwe valentin valentina valeria valerie
valerio vanessa varun vasile vasily vera verena veronica veronika vicente vicky victor victoria vijay vikas vikram
viktor viktoria vinay vincent vincenzo viola violet virginia vishal vitor vittorio vivek vivian vlad vladimir
volker vojtech waleed walter wanda warren wataru wayne wei wendy wenjing werner wes wiktor wilfried wilhelm will
willem william wojciech wolfgang xavier xiao yael yan yana yang yann yannick yaroslav yasmin yasuko yasuo yi ying yoko
yolanda yosuke youssef yuan yui yuka yuki yukihiro yuko yulia yuri yusuf yusuke yuta yutaka yves yvonne zach zachary zack zane
zara zhang zhen zoe zoltan zuzana lukasz michal bartlomiej piotr stanislaw slawomir jacek wojtek maciej malgorzata
april autumn brook brooke faith heath hope ivy jade joy kit mo pearl reed rose scarlett skye summer ty wade
chinedu chidi ngozi oluwaseun tunde kwame kofi ama abena thabo sipho wanjiku kamau mwangi nguyen minh linh thanh
huy duc anh tuan siti budi dewi rizky putri ji hyun minjun seojun jihoon soojin eun lakshmi sunita venkat srinivas
karthik anand sanjeev gopal nikolay dusan milos marija vesna zoran katerina pavol jiri tomaz matej luka ante
`);
