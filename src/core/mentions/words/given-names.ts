import { wordSet } from '../../word-set.ts';

/** Given names common in the news: what follows is a surname. */
export const GIVEN_NAMES = wordSet(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter
  kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen
  sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia
  lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace denise
  amber doris marilyn danielle beverly charlotte natalie theresa diana brittany kayla alexis lori marie harrison tom ben sam mike steve jim bob bill dave dan tim ted jeff greg doug ken ron don rick nick
  chris matt alex max leo luke liam mason oliver jake harry ian neil simon martin philip phil graham stuart colin malcolm craig derek trevor nigel ivan igor vladimir sergei pierre jean-luc hans klaus
  jürgen giovanni marco luca carlos luis miguel javier diego pedro pablo ahmed mohammed muhammad ali omar hassan raj amit sanjay vijay anil ravi sunil deepak wei li ming jing yuki hiroshi kenji
  geoffrey gavin hugh rory barry glenn russell clark dwight earl ernest eugene floyd fred gilbert glen hal howard hugo irving isaac jay jerome jimmy johnny lee leon leonard lewis lloyd louis marcus marvin
  maurice melvin milton mitchell norman oscar otis perry ralph ray rex rodney roland roy rudy rufus ruben sidney stanley stewart theodore tony travis troy vernon vic victor vince vincent warren wesley will
  zach zoe chloe claire clara daisy dorothy edith eleanor ella ellen elsie erin eva fiona florence gail georgia gina gwen hazel heidi holly irene isabel ivy jackie jane jasmine jenny jill jodi josephine
  june kate katie kay kim kristen leah lena lily lindsay liz lois louise lucy lydia mabel mandy marion marjorie maureen maya meg mia mildred miriam molly monica naomi nina nora pam pat paula peggy penny
  phoebe polly priscilla rita robin rosa rose roxanne sally sheila sherry sonia stella sue susanna suzanne sylvia tamara tara tina tracy ursula vanessa vera vicky vivian wanda wendy yvonne
  guy neal noel clive dirk ernie evan garth garry gerard gilles hector jared joel kirk lyle marc myles ned nathalie nils sebastien shaun stan todd toby zack brett bret cory curtis darren darrell denis derrick
  desmond dominic edgar edwin enrique fabio hamish hernan karin karim kieran laurent marty mohan mukesh pankaj phillip piers rakesh ramesh rosemary satya sherrod sundar suresh theo tomas trish uday vikram yves
  nikola serena gordon otto emil lionel rafael antonio francisco fernando manuel jorge mario paolo roberto giuseppe franz karl heinrich wolfgang stefan mohamed fatima priya arjun rahul rohit sachin
  narendra imran akira haruki kamala tyrone jamal barack hillary chuck mitch bernie olaf boris keir rishi volodymyr dmitry sergey yuri clint brad meryl bradley teddy hank duane dwayne elliot
  elliott ferdinand fritz georges gustav herbert horace hubert humphrey isaiah jeremiah jesus jonah josef julian kurt lars leif mathew matteo mick monty nathaniel olivier oswald patrice pete
  quentin ramon raul reggie rupert shane sid sven terrence thierry tobias tristan ulrich wendell wilfred wilhelm yusuf adele agnes aisha alicia anita annie audrey beatrice bertha bessie bridget camilla
  candice carmen cecilia cindy colleen connie daphne delia elena eliza elsa esther ethel eunice felicity freya gemma genevieve georgina greta gwyneth harriet helga hilda imogen ingrid jenna jocelyn jodie
  josie kamila kara kathy kelsey kerry kristin lana leila lillian lola lorraine lottie louisa lynn mariah marta matilda maud melinda millie miranda myra nadia natasha nell olga pauline rhonda rosie roxana
  sabrina sadie selena shannon sofia sophie tabitha tanya tess thelma tracey trudy veronica winifred
  georg friedrich johann ludwig matthias markus dieter günter gunther jörg joerg helmut gerhard rainer bernd thorsten torsten andreas christoph sebastian florian uwe volker jens ralf holger
  elisabeth susanne sabine birgit petra anja katrin françois francois bernard michel philippe jacques xavier alain henri guillaume nicolas antoine benoît benoit delphine françoise isabelle emmanuel
  jérôme frédéric frederic stéphane sébastien alessandro francesco stefano claudio massimo silvio giorgio giorgia franco gianni vittorio federico pietro alejandro joaquin joaquín ignacio rodrigo felipe
  joão joao paulo luiz eduardo gustavo thiago anders björn bjorn henrik mikael magnus gunnar olav erik jesper søren soren kristian morten mette astrid sigrid ulf pekka jukka mikko takeshi masayoshi shinzo
  toshihiro yoshihiko satoshi koichi akio fumio shigeru naoki hideki masahiro kazuo makoto yoshiaki rajiv rajesh ratan gautam nandan azim lakshmi savitri cyrus ashwini nirmala ajay manoj dinesh satish
  ed rob peg cody amelia alfie archie freddie gladys phyllis eileen siobhan niamh aoife seamus declan brendan padraig sunita lucia chloé alun aneurin arwel bronwen cerys carys cath doreen edie elspeth
  enid eoin fergus gareth geraint glyn gwilym hywel iain jude lachlan lynne maeve moira morag muriel myfanwy orla owain percy rhian rhiannon rhys roisin rosalind sian sinead tegan una winnie yasmin
  zadie tariq imtiaz nasreen ngozi chidi kwame kofi thabo sipho lindiwe bea bess cleo darcy effie elias elle esme evie gail hattie ines iris jodi kit lara maisie mavis nancie ottilie pippa rory tilly wilf`);
